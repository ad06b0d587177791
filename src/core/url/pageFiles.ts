/** Files that the build writes for each page, for sites that show a link to it. */

/** The picture of a page in a link card: 1200 by 628 pixels. */
export function cardPath(path: string): string {
  return `/cards${fileOf(path)}.png`;
}
export const CARD_SIZE = { width: 1200, height: 628 };

/** What a page answers to those who want to embed it. */
export function oembedPath(path: string): string {
  return `/oembed${fileOf(path)}.json`;
}

/** A path without its ending, as the files of the site are named. */
export function fileOf(path: string): string {
  return path === "/" ? "/index" : decodeURIComponent(path);
}
