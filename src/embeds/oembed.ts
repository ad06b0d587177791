/**
 * oEmbed 1.0: what a page answers to a site into which its address was pasted. As files, since consumers ask for the
 * address that the page names; sizes that they add to it are without effect.
 */
import { escapeHtml } from "../core/formats/escapeHtml";
import { embedPath, USUAL_EDITION } from "../core/url/embedPaths";
import { paths } from "../core/url/paths";
import { CARD_SIZE, cardPath } from "../core/url/pageFiles";
import { type FramedPage, frameOfPage } from "./frameOfPage";

/** With all that the specification requires of each type. */
export type OEmbed = {
  readonly version: "1.0";
  readonly title: string;
  readonly author_name: string;
  readonly author_url: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
} & (
  | { readonly type: "rich"; readonly html: string; readonly width: number; readonly height: number }
  /** No frame shows what the page does, and another one would stand under a wrong title. */
  | { readonly type: "link" }
);

const NAME = "UN Accountability Tracker";
const SIZE = { width: 800, height: 560 };
const ONE_DAY = 86_400;

/** `at`: the address of a path of the site. */
export function oembedAnswer(
  page: FramedPage & { readonly title: string },
  at: (path: string) => string,
): OEmbed {
  const { path, title } = page;
  const frame = frameOfPage(page);
  const answer = {
    version: "1.0",
    title,
    author_name: NAME,
    author_url: at(paths.data()),
    provider_name: NAME,
    provider_url: at(paths.timeline()),
    cache_age: ONE_DAY,
    thumbnail_url: at(cardPath(path)),
    thumbnail_width: CARD_SIZE.width,
    thumbnail_height: CARD_SIZE.height,
  } as const;
  if (frame === undefined) return { ...answer, type: "link" };
  const address = at(embedPath(frame.subject, USUAL_EDITION)) + frame.query;
  return { ...answer, type: "rich", html: toHtml(at(path), address, title), ...SIZE };
}

/** WordPress keeps these elements and attributes and no others; it shows the quotation until the frame has answered. */
function toHtml(page: string, frame: string, title: string): string {
  const [href, src, name] = [page, frame, title].map(escapeHtml);
  return (
    `<blockquote><a href="${href}">${name}</a></blockquote>` +
    `<iframe src="${src}" title="${name}" width="${SIZE.width}" height="${SIZE.height}" frameborder="0"></iframe>`
  );
}
