/** What a page is about, found from its address: everything that leaves the site is made from this. */
import { parseRecommendations } from "../core/dataset/parseCompanion";
import type { UnEvent } from "../core/domain/event";
import type { Recommendation } from "../core/domain/recommendation";
import { NO_FILTER } from "../core/filter/filterState";
import { paths } from "../core/url/paths";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import type { LoadedTimeline } from "../state/datasetContext";
import type { ExportContext } from "./exportContext";
import { ExportError } from "./exportFailure";
import { loadCompanion } from "./loadCompanion";
import { readState, type StateContent } from "./readState";
import { readStep, type StepContent } from "./readStep";
import { readShown, type ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";

export type PageContent =
  | { readonly kind: "event"; readonly event: UnEvent }
  | { readonly kind: "recommendation"; readonly recommendation: Recommendation }
  | { readonly kind: "events"; readonly shown: ShownEvents }
  | StepContent
  | StateContent
  /** A page that is cited and linked to, and of which nothing is drawn. */
  | { readonly kind: "other" };

/** @throws ExportError "no-events" for what the record does not have, "not-loaded" */
export async function readPage(
  page: SlidePage,
  context: Pick<ExportContext, "timeline" | "i18n">,
  signal: AbortSignal,
): Promise<PageContent> {
  const { target, query } = page;
  const { timeline } = context;
  switch (target.kind) {
    case "event":
    case "vote": {
      const [event] = (await readShown(timeline, target, query)).events;
      if (event === undefined) throw new ExportError("no-events");
      return { kind: "event", event };
    }
    case "recommendation": {
      const recommendations = await loadRecommendations(timeline, signal);
      const recommendation = recommendations.find(({ id }) => id === target.id);
      if (recommendation === undefined) throw new ExportError("no-events");
      return { kind: "recommendation", recommendation };
    }
    case "timeline":
    case "table":
    case "body":
      return { kind: "events", shown: await readShown(timeline, target, query) };
    case "story":
      return readStep(page, context, signal);
    case "state":
      return readState(page, context, signal);
    case "page":
      return { kind: "other" };
  }
}

/** Those that the page is about, each of which is cited. */
export function eventsOf(content: PageContent): readonly UnEvent[] {
  switch (content.kind) {
    case "event":
      return [content.event];
    case "events":
      return content.shown.events;
    case "step":
      return content.events;
    case "recommendation":
    case "state":
    case "other":
      return [];
  }
}

/** The page of everything: the timeline without filters, of the same record and in the same language. */
export function pageOfAll({ target, query }: SlidePage): SlidePage {
  const { state } = parseUrlState(query);
  return {
    target: { kind: "timeline", title: target.title, path: paths.timeline() },
    query: formatUrlState({ ...state, filter: NO_FILTER }),
  };
}

async function loadRecommendations(
  { dataset, address }: LoadedTimeline,
  signal: AbortSignal,
): Promise<readonly Recommendation[]> {
  if (dataset.recommendations === undefined) return [];
  const file = new URL(dataset.recommendations, address).href;
  return (await loadCompanion(file, parseRecommendations, signal)).recommendations;
}
