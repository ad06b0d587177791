/** Shows what the query of the address asks for: in the list, in words, and as a drawing where there is room for one. */
import type { Dataset } from "../../core/dataset/dataset";
import type { TimeSpan } from "../../core/domain/timeSpan";
import { checkFilter } from "../../core/filter/checkFilter";
import { filterSpan, fullExtent } from "../../core/filter/filterSpan";
import { matchEvents } from "../../core/filter/matchEvents";
import { buildSearchIndex, search, type SearchIndex } from "../../core/filter/searchIndex";
import type { TextMatches } from "../../core/filter/textMatches";
import { parseUrlState, type UrlState } from "../../core/url/urlState";
import { fill, part, show } from "./parts";
import { sayFilter } from "./sayFilter";
import { createFigureBox } from "./showFigure";

export type FrameTimeline = {
  readonly dataset: Dataset;
  /** UTC milliseconds. */
  readonly now: number;
  /** Path of the timeline of this frame. */
  readonly home: string;
  /** Asks for something else, as the reader wants it. */
  readonly changeState: (search: string) => void;
};

/** Gives what shows the present address. */
export function showTimeline(timeline: FrameTimeline): () => void {
  const { dataset, now } = timeline;
  const items = [...document.querySelectorAll<HTMLElement>("li[data-event]")];
  const drawFigure = createFigureBox(timeline);
  const findText = createTextSearch(dataset);
  return () => {
    const { state, notices } = parseUrlState(location.search);
    const { filter, notices: missing } = checkFilter(state.filter, dataset);
    const textMatches = findText(filter.query);
    const shown = new Set(matchEvents(dataset, filter, now, textMatches).map(({ id }) => id));
    for (const item of items) show(item, shown.has(item.dataset["event"] ?? ""));
    fill(part("count"), String(shown.size));
    sayYears(filterSpan(filter, fullExtent(dataset, now)));
    sayFilter(filter, shown.size, [...notices, ...missing, ...unusedHere(state)]);
    drawFigure({ state: { ...state, filter }, textMatches });
  };
}

/** Of the dates that are shown, above the title. */
export function sayYears({ from, until }: TimeSpan): void {
  fill(part("first-year"), String(new Date(from).getUTCFullYear()));
  fill(part("last-year"), String(new Date(until - 1).getUTCFullYear()));
}

/** The index is made with the first search. */
function createTextSearch(dataset: Dataset): (query: string) => TextMatches | undefined {
  let index: SearchIndex | undefined;
  return (query) => {
    if (query.trim() === "") return undefined;
    index ??= buildSearchIndex(dataset);
    return search(index, query);
  };
}

/** Its path names the release and the language of a frame; it shows no other timeline, and no silences. */
export function unusedHere({ dataset, release, lang, view }: UrlState) {
  const keys = {
    dataset,
    release,
    lang: lang === document.documentElement.lang ? undefined : lang,
    silences: view.silences ? "1" : undefined,
  };
  return Object.entries(keys).flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }]));
}
