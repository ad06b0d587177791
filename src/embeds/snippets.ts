/** What people paste into their own pages. Everything in it works without an account, a cookie or a plug-in. */
import { escapeHtml } from "../core/formats/escapeHtml";
import { type EmbedEdition, type EmbedSubject, embedPath } from "../core/url/embedPaths";
import { CARD_SIZE, cardPath } from "../core/url/pageFiles";
import { writeQuery } from "../core/url/queryString";
import { formatUrlState, parseUrlState, type UrlState } from "../core/url/urlState";

export type Embed = {
  /** Where the site is: with its host and its folder, without a slash at the end. */
  readonly site: string;
  readonly subject: EmbedSubject;
  readonly edition: EmbedEdition;
  /** Query of the frame, "" or "?...". */
  readonly query: string;
  readonly title: string;
  readonly widthPx: number;
  readonly heightPx: number;
};

export function embedAddress({
  site,
  subject,
  edition,
  query,
}: Omit<Embed, "title" | "widthPx" | "heightPx">): string {
  return site + embedPath(subject, edition) + query;
}

/** What of the address of a page a frame is asked for. It says itself what of that it cannot show. */
export function embedQuery(subject: EmbedSubject, { filter, view }: UrlState, isForSlides: boolean): string {
  const plain = parseUrlState("").state;
  const shown = { ...plain, filter, view: { ...view, depth: undefined, chain: undefined } };
  const query = subject.kind === "timeline" ? formatUrlState(shown) : "";
  if (!isForSlides) return query;
  return query === "" ? writeQuery([["present", "1"]]) : `${query}&present=1`;
}

/** As wide as its place, and as high as its content. */
export function responsiveSnippet(embed: Embed): string {
  const { site, title, heightPx } = embed;
  const frame = tag("iframe", {
    title,
    src: embedAddress(embed),
    width: "100%",
    height: heightPx,
    loading: "lazy",
    style: "border:0;width:1px;min-width:100%",
  });
  return `${frame}</iframe>\n${tag("script", { async: undefined, src: `${site}/embed.js` })}</script>`;
}

/** Where scripts are taken out: of one size, and its content scrolls inside. */
export function frameSnippet(embed: Embed): string {
  const { title, widthPx, heightPx } = embed;
  const frame = tag("iframe", {
    title,
    src: embedAddress(embed),
    width: widthPx,
    height: heightPx,
    loading: "lazy",
    style: "border:0;max-width:100%",
    "data-fixed-height": undefined,
  });
  return `${frame}</iframe>`;
}

type Picture = {
  /** Names the page and its picture. */
  readonly pagePath: string;
  /** Opens the page as it stands, or as it was in a release. */
  readonly pageAddress: string;
  /** What the picture shows, for those who do not see it. */
  readonly altText: string;
};

/** Where frames are taken out as well. */
export function pictureSnippet(
  { site }: Pick<Embed, "site">,
  { pagePath, pageAddress, altText }: Picture,
): string {
  const picture = tag("img", {
    src: site + cardPath(pagePath),
    ...CARD_SIZE,
    style: "max-width:100%;height:auto",
    alt: altText,
  });
  return `${tag("a", { href: pageAddress })}${picture}</a>`;
}

/** `undefined`: an attribute without a value. */
function tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`,
  );
  return `<${name}${written.join("")}>`;
}
