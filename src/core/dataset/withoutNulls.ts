/** Exporters write null for what they do not have; to us that is the same as to leave it out. */

/**
 * The value without the members of objects that are null, down to so many levels of nesting. Lists keep theirs, so
 * that places in them stay what they were. The limit is there because a hostile file may nest very deeply.
 */
export function withoutNulls(value: unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || depth === 0) return value;
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth - 1));
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member, depth - 1)]));
}
