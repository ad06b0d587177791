/** What pages of the site may load: nothing but themselves (docs/decisions/0019). */

const DIRECTIVES: readonly (readonly [name: string, sources: string])[] = [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  // Where a mark stands is written in its attributes; nothing but our own build and React writes any.
  ["style-src-attr", "'unsafe-inline'"],
  ["img-src", "'self' data: blob:"],
  ["font-src", "'self'"],
  // A reader may ask for a timeline of another site, by its address; nobody else asks for anything there.
  ["connect-src", "'self' https: http:"],
  ["worker-src", "'self'"],
  ["manifest-src", "'self'"],
  ["frame-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
];

/** `styleHashes`: of the style sheets that stand in the page itself, as "sha256-…". */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const styles = ["'self'", ...styleHashes.map((hash) => `'${hash}'`)].join(" ");
  return [...DIRECTIVES.map((directive) => directive.join(" ")), `style-src-elem ${styles}`].join("; ");
}
