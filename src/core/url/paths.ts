/** Every address of the app, as route patterns and as builders; nothing else spells a path. */
export const ROUTES = {
  timeline: "/",
  event: "/events/:id",
  table: "/table",
  body: "/bodies/:id",
  data: "/data",
} as const;

export const paths = {
  timeline: () => "/",
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  table: () => "/table",
  body: (id: string) => `/bodies/${encodeURIComponent(id)}`,
  data: () => "/data",
} as const;
