/** Steps 4 to 7 joined for the screen: the address and the dataset in, the figure out. */
import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import { tallyOf } from "../core/domain/action";
import type { LitEvents } from "../core/chains/litChain";
import type { EventId, UnEvent } from "../core/domain/event";
import { laneOf } from "../core/dataset/dataset";
import type { SpokenText } from "../core/domain/text";
import { MS_PER_DAY, type TimeSpan } from "../core/domain/timeSpan";
import { type FilterState, NO_FILTER } from "../core/filter/filterState";
import { matchEvents } from "../core/filter/matchEvents";
import { tallyText } from "../core/text/tally";
import { foldedLanes } from "../core/timeline/foldedLanes";
import { laneFacet } from "../core/timeline/groupLanes";
import type { LaneId } from "../core/timeline/lane";
import { indexLanes, type LaneIndex } from "../core/timeline/laneIndex";
import { countLaneRows } from "../core/timeline/laneBands";
import { type FigureLayout, layoutTimeline } from "../core/timeline/layoutTimeline";
import { useLoadedTimeline } from "./datasetContext";
import { useLaneGrouping } from "./useLaneGrouping";
import { measureLabel } from "./measureText";
import { useFilter } from "./useMatchingEvents";
import { useTextMatches } from "./useTextMatches";
import { useWarpedLanes } from "./useWarp";

/** Events without a highlight are labelled once a pixel is worth no more than this. */
const TITLES_FROM_MS_PER_PX = 3 * MS_PER_DAY;
const LONGEST_TITLE = 44;

/**
 * Lanes of the events that match everything but the dates and the facet that the lanes stand for: the viewport takes
 * care of the former, and a lane that the latter leaves out is only folded. A body drawn in the lane of another one
 * does narrow that lane.
 */
export function useLanes(): readonly LaneIndex[] {
  const { dataset, now, plain } = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  const grouping = useLaneGrouping();
  const facet = laneFacet(grouping);
  const { manner } = filter;
  const types = facet === "types" ? [] : filter.types;
  const themes = facet === "themes" ? [] : filter.themes;
  const hasRungs = facet === "bodies" && filter.bodies.every((id) => laneOf(dataset, id) === id);
  const bodies = hasRungs ? [] : filter.bodies;
  // As text, because the address gives new lists with every change of anything in it.
  const conditions = JSON.stringify([types, themes, manner, bodies]);
  return useMemo(() => {
    const relevant: FilterState = { ...NO_FILTER, types, themes, manner, bodies };
    if (plain === undefined) {
      return indexLanes(dataset, matchEvents(dataset, relevant, now, textMatches), now, grouping);
    }
    const columns = plain.match(relevant, textMatches);
    return dataset.bodies.flatMap((lane, rung) => {
      const own = columns.get(lane.id);
      return own === undefined ? [] : [{ lane, rung, ...own }];
    });
    // oxlint-disable-next-line react/exhaustive-deps -- `conditions` stands for the lists in it
  }, [dataset, plain, now, textMatches, grouping, conditions]);
}

function useFoldedLanes(): ReadonlySet<LaneId> {
  const { dataset } = useLoadedTimeline();
  const filter = useFilter();
  const grouping = useLaneGrouping();
  return useMemo(() => foldedLanes(dataset, filter, grouping), [dataset, filter, grouping]);
}

/** The figure without its viewport; made anew when lanes, width, selection or language change. */
export function useFigureLayout(
  realLanes: readonly LaneIndex[],
  extent: TimeSpan,
  widthPx: number,
  selected: EventId | undefined,
  lit: LitEvents | undefined,
): FigureLayout {
  const { dataset, now, plain } = useLoadedTimeline();
  const { i18n } = useLingui();
  const lang = i18n.locale;
  const folded = useFoldedLanes();
  const { lanes, warp } = useWarpedLanes(realLanes, extent);
  const degrees = useMemo(() => countRelations(plain === undefined ? dataset.events : []), [dataset, plain]);
  const laneRows = useMemo(() => countLaneRows(lanes, { extent, widthPx }), [lanes, extent, widthPx]);
  return useMemo(() => {
    const labelOf = (event: UnEvent, msPerPx: number) => {
      const isSelected = event.id === selected;
      const isLit = lit?.has(event.id) ?? false;
      const label = labelText(event, dataset.language, lang, isSelected || isLit ? 0 : msPerPx);
      const priority =
        (degrees.get(event.id) ?? 0) +
        (isSelected ? 4_000 : isLit ? 2_000 : 0) +
        (event.highlight === undefined ? 0 : 1_000);
      return label === undefined ? undefined : { ...label, priority };
    };
    return layoutTimeline({
      lanes,
      typeById: dataset.typeById,
      laneRows,
      extent,
      warp,
      widthPx,
      now,
      selected,
      lit,
      lang,
      foldedLanes: folded,
      labelOf,
      measureText: measureLabel,
    });
  }, [lanes, warp, laneRows, extent, widthPx, dataset, now, selected, lit, lang, folded, degrees]);
}

function labelText(event: UnEvent, language: string, lang: string, msPerPx: number): SpokenText | undefined {
  const translation = event.translations?.[lang];
  if (event.highlight !== undefined) {
    const tally = tallyOf(event.action);
    const suffix = tally === undefined ? "" : `, ${tallyText(tally)}`;
    return translation?.highlight === undefined
      ? { text: event.highlight + suffix, lang: language }
      : { text: translation.highlight + suffix, lang };
  }
  if (msPerPx > TITLES_FROM_MS_PER_PX) return undefined;
  return translation?.title === undefined
    ? { text: shorten(event.title), lang: language }
    : { text: shorten(translation.title), lang };
}

function shorten(title: string): string {
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title;
}

/** How many relations each event is part of: a measure of how much it matters to the story. */
function countRelations(events: readonly UnEvent[]): ReadonlyMap<EventId, number> {
  const degrees = new Map<EventId, number>();
  const add = (id: EventId) => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const event of events) {
    for (const { target } of event.relations ?? []) {
      add(event.id);
      add(target);
    }
  }
  return degrees;
}
