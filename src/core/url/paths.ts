/** Every address of the app, as route patterns and as builders; nothing else spells a path. */
export const ROUTES = {
  timeline: "/",
  event: "/events/:id",
  table: "/table",
  body: "/bodies/:id",
  votes: "/votes",
  vote: "/votes/:id",
  state: "/states/:iso3",
  data: "/data",
  recommendations: "/recommendations",
  recommendation: "/recommendations/:id",
  questions: "/questions",
  releases: "/releases",
} as const;

export const paths = {
  timeline: () => "/",
  event: (id: string) => `/events/${encodeURIComponent(id)}`,
  table: () => "/table",
  body: (id: string) => `/bodies/${encodeURIComponent(id)}`,
  votes: () => "/votes",
  vote: (event: string) => `/votes/${encodeURIComponent(event)}`,
  state: (iso3: string) => `/states/${encodeURIComponent(iso3)}`,
  data: () => "/data",
  recommendations: () => "/recommendations",
  recommendation: (id: string) => `/recommendations/${encodeURIComponent(id)}`,
  questions: () => "/questions",
  releases: () => "/releases",
} as const;
