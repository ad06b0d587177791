/** Style sheets that stand in the pages themselves, so that nothing has to be asked for before the first paint. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export type PageStyle = {
  readonly css: string;
  /** For the policy of the page: "sha256-…". */
  readonly hash: string;
  /** Undefined: of every page. */
  readonly classes: ReadonlySet<string> | undefined;
};

const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;

/** All that Vite has built: first, in their order, those that `ofEveryPage` names. */
export async function readStyles(
  assets: string,
  ofEveryPage: readonly string[],
): Promise<readonly PageStyle[]> {
  const names = (await readdir(assets)).filter((name) => name.endsWith(".css")).toSorted();
  const others = names.filter((name) => !ofEveryPage.includes(name));
  const read = async (name: string) => toStyle(await readFile(join(assets, name), "utf8"));
  const always = await Promise.all(ofEveryPage.map(read));
  return [
    ...always.map((style) => ({ ...style, classes: undefined })),
    ...(await Promise.all(others.map(read))),
  ];
}

function toStyle(css: string): PageStyle {
  // Relative to the page, another file would be meant.
  if (/url\((?!["']?(?:data:|#))/.test(css))
    throw new Error("A style sheet names a file, and cannot stand in a page");
  const hash = `sha256-${createHash("sha256").update(css).digest("base64")}`;
  return { css, hash, classes: new Set([...css.matchAll(CLASS)].map(([, name = ""]) => name)) };
}

/** Those that the markup needs. */
export function stylesOf(html: string, styles: readonly PageStyle[]): readonly PageStyle[] {
  const used = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = ""]) => names.split(" ")));
  return styles.filter(({ classes }) => classes === undefined || [...classes].some((name) => used.has(name)));
}
