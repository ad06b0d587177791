/** A page for other sites as a whole document: it asks for one script of this site, and for nothing else. */
import { escapeHtml } from "../core/formats/escapeHtml";
import { type EmbedSubject, embedPath } from "../core/url/embedPaths";
import { addressOf, type EmbedSite } from "./pages/embedContext";
import type { RenderedEmbed } from "./renderEmbeds";

export type EmbedStyles = {
  readonly css: string;
  /** Of `css`, for a policy: "sha256-…". */
  readonly hash: string;
};

/** What all pages of a record share. `released`: the day of its data. */
type Common = {
  readonly site: EmbedSite;
  readonly styles: EmbedStyles;
  readonly released: string;
};

export function embedDocument(embed: RenderedEmbed, { site, styles, released }: Common): string {
  const { title, description, page, subject, edition, body } = embed;
  const { lang, release } = edition;
  const isTimeline = subject.kind === "timeline";
  const data = `${site.base}data/`;
  const settings = {
    src: `${site.base}embed/${isTimeline ? "timeline" : "frame"}.js`,
    "data-home": site.base.replace(/\/$/, "") + embedPath({ kind: "timeline" }, edition),
    "data-data": data,
    "data-timeline": release === undefined ? "dprk.js" : `releases/${release}/dprk.js`,
    "data-since": "dprk.since.js",
    "data-version": release ?? released,
    ...(release === undefined ? {} : { "data-release": release }),
    ...recordOf(subject),
  };
  return [
    "<!doctype html>",
    `<html${attributes({ lang })}>`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta${attributes({ "http-equiv": "Content-Security-Policy", content: policy(styles) })}>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<meta${attributes({ name: "description", content: description })}>`,
    // It is there to be shown by others; who searches should find the page with everything around it.
    '<meta name="robots" content="noindex">',
    `<link${attributes({ rel: "canonical", href: addressOf(site, page) })}>`,
    '<meta name="color-scheme" content="light dark">',
    `<link${attributes({ rel: "icon", href: `${site.base}icon.svg`, type: "image/svg+xml" })}>`,
    `<style>${styles.css}</style>`,
    "</head>",
    `<body>${body}<script defer${attributes(settings)}></script></body>`,
    "</html>",
    "",
  ].join("\n");
}

/**
 * A sandboxed frame has no origin, and still "self" is the host of this page. Who may hold the frame is not said:
 * everybody may.
 */
function policy({ hash }: EmbedStyles): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' '${hash}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function recordOf(subject: EmbedSubject): Readonly<Record<string, string>> {
  return subject.kind === "timeline" ? {} : { "data-record": subject.id };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}
