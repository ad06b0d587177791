/** Renders the pages of the site as HTML, with everything that the record says of them. Runs in the build. */
import { i18n } from "@lingui/core";
import { hashKey } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { prerender } from "react-dom/static";
import { StaticRouter } from "react-router";
import { parsePlain } from "../../core/plain/parsePlain";
import { toPlainTimeline } from "../../core/plain/plainTimeline";
import { cardPath, fileOf } from "../../core/url/pageFiles";
import { parseUrlState } from "../../core/url/urlState";
import { type OEmbed, oembedAnswer } from "../../embeds/oembed";
import { datasetAddress } from "../../loading/datasetAddress";
import { nameOfQuery } from "../../loading/pageData";
import { timelineQuery } from "../../loading/timelineQuery";
import { messages as reading } from "../../locales/en/reading.po";
import { messages as start } from "../../locales/en/start.po";
import { takeDrawnViews } from "../../state/lazyView";
import { FigurePrinterContext } from "../../views/timeline/figurePrinter";
import { App } from "../App";
import { EXAMPLE } from "../firstView";
import type { PageRecipe } from "../pageRecipe";
import { createLinkCards } from "./drawLinkCard";
import { listPages, type SitePage } from "./listPages";
import { describePage, type HeadElement, pageHead, type SiteAddress } from "./pageHead";
import { createFigurePrinter } from "./printFigure";
import { readSite, SiteCache, type SiteFiles } from "./siteRecord";

export { FRAME_STYLE_HASHES } from "./embedStyles";

export type RenderedPage = {
  readonly page: SitePage;
  /** Name inside of the site, without an ending. */
  readonly file: string;
  readonly title: string;
  readonly head: readonly HeadElement[];
  /** What stands in the element that the app draws into. */
  readonly body: string;
  /** What it answers to those who want to embed it. */
  readonly oembed: OEmbed;
  readonly recipe: PageRecipe;
  /** The picture for links to it: name of its file inside of the site, and what it shows, as SVG. */
  readonly card: { readonly file: string; readonly svg: string };
};

/** Of a site that is not at the root of its domain. */
const BASE = import.meta.env.BASE_URL.replace(/\/$/, "");

/** Calls `write` with each page. `now`: the build's today, UTC milliseconds. */
export async function renderSite(
  files: SiteFiles,
  now: number,
  address: SiteAddress,
  write: (page: RenderedPage) => Promise<void>,
): Promise<void> {
  i18n.load("en", { ...start, ...reading });
  i18n.activate("en");
  const { record, cache } = readSite(files);
  const print = createFigurePrinter(record.dataset);
  const recordAddress = datasetAddress(parseUrlState("").state);
  const timelineName = nameOfQuery(hashKey(timelineQuery(recordAddress).queryKey));
  const drawCard = createLinkCards({
    timeline: { ...record.timeline, address: recordAddress, now },
    i18n,
    site: address.at("/"),
    today: new Date(now).toISOString().slice(0, 10),
  });
  for (const page of listPages(record)) {
    cache.takeAsked();
    takeDrawnViews();
    const html = await render(
      <StaticRouter basename={BASE} location={BASE + page.path}>
        <FigurePrinterContext value={print}>
          <App i18n={i18n} queryClient={cache.client} now={now} isPrerendered />
        </FigurePrinterContext>
      </StaticRouter>,
      page.path,
    );
    const [element = "", title = ""] = /<title>(.*?)<\/title>/.exec(html) ?? [];
    const titleText = readEscaped(title);
    await write({
      page,
      file: fileOf(page.path).slice(1),
      title: titleText,
      head: pageHead(page, titleText, record, address),
      oembed: oembedAnswer(
        { path: page.path, title: titleText, view: page.kind === "story" ? page.step.view : undefined },
        address.at,
      ),
      body: html.replace(element, ""),
      card: {
        file: cardPath(page.path).slice(1),
        svg: drawCard(page, titleText, describePage(page, record)),
      },
      recipe: {
        path: page.path,
        now,
        views: takeDrawnViews(),
        queries: cache.takeAsked().filter((name) => name !== timelineName),
      },
    });
  }
}

/** As React escapes text; an ampersand comes last, or it would make escapes of what was none. */
function readEscaped(html: string): string {
  return html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

/** Waits for all views that the page is made of: nothing of it comes later. What fails in the build fails the build. */
async function render(page: ReactNode, path: string): Promise<string> {
  const faults: unknown[] = [];
  const { prelude } = await prerender(page, {
    // Everything stands in its place, and no script has to put it there.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (fault) => void faults.push(fault),
  });
  const html = await new Response(prelude).text();
  if (faults.length > 0) throw new Error(`${path} cannot be rendered`, { cause: faults[0] });
  return html;
}

/** The page of any plain list of events, without its figure: a template, for lists that nobody knows yet. */
export async function renderPlainPage(now: number): Promise<string> {
  // Two events, so that their number is a plural.
  const example = Array.from({ length: EXAMPLE.count }, (_, id) => ({
    id,
    title: "event",
    start: now,
    end: null,
    lane: "lane",
  }));
  const { state } = parseUrlState(`?${EXAMPLE.query}`);
  const cache = new SiteCache();
  cache.client.setQueryData(
    timelineQuery(datasetAddress(state)).queryKey,
    toPlainTimeline(parsePlain(example), "list", now),
  );
  const address = `${BASE}/?${EXAMPLE.query}`;
  const html = await render(
    <StaticRouter basename={BASE} location={address}>
      <App i18n={i18n} queryClient={cache.client} now={now} isPrerendered />
    </StaticRouter>,
    address,
  );
  return html.replace(/<title>.*?<\/title>/, "");
}
