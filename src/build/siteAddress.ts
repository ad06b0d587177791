/** Where `npm start` serves the site. */
const LOCAL = "http://localhost:4173";

/**
 * Where the site will be, without a slash at its end: link cards, canonical addresses and the map of the site name whole
 * addresses. A build that is not told serves for this machine.
 *
 * @param told such as `https://example.org/tracker/`
 * @param base the path at which the site lies on its host
 */
export function siteAddress(told: string | undefined, base: string): string {
  return (told ?? LOCAL + base).replace(/\/+$/, "");
}
