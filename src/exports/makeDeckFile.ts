/** A deck as a PowerPoint file: each page with the picture, sources and notes that it would have alone. */
import { matchPath } from "react-router";
import type { Deck, Slide as DeckSlide } from "../core/url/deck";
import { ROUTES } from "../core/url/paths";
import type { ShareTarget } from "../core/url/shareTarget";
import { parseUrlState } from "../core/url/urlState";
import { datasetAddress } from "../loading/datasetAddress";
import { loadTimeline } from "../loading/loadTimeline";
import type { ExportContext } from "./exportContext";
import { ExportError } from "./exportFailure";
import { pause } from "./shownEvents";
import type { Slide, SlidePage } from "./slide";
import type { ExportFile } from "./useExport";

/**
 * `title`: of the file, where the deck has none. `report` hears how much is done, from 0 to 1.
 *
 * @throws ExportError
 */
export async function makeDeckFile(
  deck: Deck,
  title: string,
  context: ExportContext,
  signal: AbortSignal,
  report: (share: number) => void,
): Promise<ExportFile> {
  const [{ slideOfPage }, { writeSlides }] = await Promise.all([import("./slideOfPage"), import("./slides")]);
  const slides: Slide[] = [];
  for (const [place, own] of deck.slides.entries()) {
    report(place / deck.slides.length);
    await pause();
    const page = pageOf(own);
    const pageContext = await contextOf(page, context, signal);
    const { caption } = own;
    const slide = await slideOfPage(page, pageContext, signal).catch((error: unknown) => {
      // A filter that nothing meets, or an event of another release: such a page has its words and its address.
      if (!(error instanceof ExportError) || error.failure !== "no-events") throw error;
      return slideOfPage({ ...page, target: { ...page.target, kind: "page" } }, pageContext, signal);
    });
    slides.push({ ...slide, caption: caption === slide.title ? "" : caption });
  }
  const about = { title: deck.title === "" ? title : deck.title, language: context.i18n.locale };
  const name = `${context.timeline.dataset.id}-deck-${context.today}.pptx`;
  return { name, content: await writeSlides(slides, about) };
}

const KINDS: readonly (readonly [pattern: string, kind: ShareTarget["kind"]])[] = [
  [ROUTES.timeline, "timeline"],
  [ROUTES.event, "event"],
  [ROUTES.vote, "vote"],
  [ROUTES.recommendation, "recommendation"],
  [ROUTES.body, "body"],
  [ROUTES.table, "table"],
  [ROUTES.state, "state"],
  [ROUTES.story, "story"],
];

function pageOf({ address, caption }: DeckSlide): SlidePage {
  const [path = "/", search] = address.split("?");
  const query = search === undefined ? "" : `?${search}`;
  const title = caption === "" ? path : caption;
  for (const [pattern, kind] of KINDS) {
    const match = matchPath(pattern, path);
    if (match === null) continue;
    const { id = match.params["iso3"]?.toUpperCase() } = match.params;
    return { target: { kind, title, path, ...(id === undefined ? {} : { id }) }, query };
  }
  return { target: { kind: "page", title, path }, query };
}

/** A slide may show another release, or another dataset, than the page on which the deck is put together. */
async function contextOf(
  { query }: SlidePage,
  context: ExportContext,
  signal: AbortSignal,
): Promise<ExportContext> {
  const address = datasetAddress(parseUrlState(query).state);
  const { timeline } = context;
  if (address === timeline.address) return context;
  try {
    return { ...context, timeline: { ...(await loadTimeline(address, signal)), address, now: timeline.now } };
  } catch (cause) {
    throw new ExportError("not-loaded", { cause });
  }
}
