/** What static hosts and crawlers read: headers in two dialects, robots, the map of the site. */
import { escapeHtml } from "../../core/formats/escapeHtml";
import { contentSecurityPolicy } from "./contentSecurityPolicy";

type Site = {
  readonly base: string;
  /** The address of a path. */
  readonly at: (path: string) => string;
  readonly paths: readonly string[];
  /** Of all style sheets that stand in pages, those for frames as well: of several policies a page must meet each. */
  readonly styleHashes: readonly string[];
};

const HEADERS = [
  ["X-Content-Type-Options", "nosniff"],
  ["Referrer-Policy", "strict-origin-when-cross-origin"],
] as const;
const YEAR = "public, max-age=31536000, immutable";
/** What embeds in frames without an origin of their own, and whoever reads the data, must be able to load. */
const OPEN = ["assets", "data", "embed", "oembed", "cards"];

export function hostFiles({ base, at, paths, styleHashes }: Site): ReadonlyMap<string, string> {
  const policy = contentSecurityPolicy(styleHashes);
  return new Map([
    ["_headers", staticHostHeaders(base, policy)],
    ["nginx.conf", nginxHeaders(base, policy)],
    ["robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${at("/sitemap.xml")}\n`],
    ["sitemap.xml", sitemap(paths.map(at))],
    // GitHub Pages would leave out what begins with an underscore.
    [".nojekyll", ""],
  ]);
}

/** As Netlify and Cloudflare Pages read it. */
function staticHostHeaders(base: string, policy: string): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]) =>
    [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    rule("*", [...HEADERS, ["Content-Security-Policy", policy]]),
    ...OPEN.map((folder) => rule(`${folder}/*`, [["Access-Control-Allow-Origin", "*"]])),
    rule("assets/*", [["Cache-Control", YEAR]]),
  ].join("\n\n")}\n`;
}

/** For the server block of a site whose root is this folder. */
function nginxHeaders(base: string, policy: string): string {
  const headers = HEADERS.map(([name, value]) => `  add_header ${name} "${value}" always;`).join("\n");
  return `# Include this in the server block; "root" is the folder that holds the site.
location ${base} {
  try_files $uri $uri.html $uri/index.html =404;
${headers}
  add_header Content-Security-Policy "${policy}" always;
}
location ~ ^${base}(?:${OPEN.join("|")})(?:/|$) {
  try_files $uri $uri.html $uri/index.html =404;
${headers}
  add_header Access-Control-Allow-Origin "*" always;
}
error_page 404 ${base}404.html;
`;
}

function sitemap(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeHtml(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`;
}
