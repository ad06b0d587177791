/** Step 4 of the pipeline for what leaves the page: the events that a page shows, read from its address alone. */
import type { UnEvent } from "../core/domain/event";
import { checkFilter } from "../core/filter/checkFilter";
import { type FilterState, NO_FILTER } from "../core/filter/filterState";
import { matchEvents } from "../core/filter/matchEvents";
import type { TextMatches } from "../core/filter/textMatches";
import type { ShareTarget } from "../core/url/shareTarget";
import type { TimelineView } from "../core/url/timelineView";
import { parseUrlState } from "../core/url/urlState";
import type { LoadedTimeline } from "../state/datasetContext";

export type ShownEvents = {
  /** Without ids that the dataset does not have. */
  readonly filter: FilterState;
  readonly textMatches: TextMatches | undefined;
  readonly view: TimelineView;
  /** By date. */
  readonly events: readonly UnEvent[];
};

/** `query` as in the address. A page of one event shows that one, the page of a body all of its own. */
export async function readShown(
  timeline: LoadedTimeline,
  { kind, id = "" }: Pick<ShareTarget, "kind" | "id">,
  query: string,
): Promise<ShownEvents> {
  const { dataset, plain, now } = timeline;
  const { filter: asked, view } = parseUrlState(query).state;
  if (kind === "event" || kind === "vote") {
    const event = plain === undefined ? dataset.eventById.get(id) : plain.find(id);
    return { filter: NO_FILTER, textMatches: undefined, view, events: event === undefined ? [] : [event] };
  }
  const filter = kind === "body" ? { ...NO_FILTER, bodies: [id] } : checkFilter(asked, dataset).filter;
  const textMatches = await findTexts(timeline, filter.query);
  return { filter, textMatches, view, events: matchEvents(dataset, filter, now, textMatches) };
}

async function findTexts(
  { dataset, plain }: LoadedTimeline,
  query: string,
): Promise<TextMatches | undefined> {
  if (query.trim() === "") return undefined;
  if (plain !== undefined) return plain.search(query, pause);
  const { buildSearchIndex, search } = await import("../core/filter/searchIndex");
  return search(buildSearchIndex(dataset), query);
}

/** Lets the page answer in the middle of long work. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
