import { lanesOf } from "../core/dataset/dataset";
/** Steps 4 to 7 joined for the screen: the address and the dataset in, the figure out. */
import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import { tallyOf } from "../core/domain/action";
import type { EventId, UnEvent } from "../core/domain/event";
import type { SpokenText } from "../core/domain/text";
import { MS_PER_DAY, type TimeSpan } from "../core/domain/timeSpan";
import { matchEvents } from "../core/filter/matchEvents";
import { tallyText } from "../core/text/decisions";
import { indexLanes, type LaneIndex } from "../core/timeline/laneIndex";
import { countLaneRows, layoutTimeline } from "../core/timeline/layoutTimeline";
import type { TimelineFigure } from "../core/timeline/mark";
import type { Dataset } from "../core/dataset/dataset";
import { useLoadedTimeline } from "./datasetContext";
import { measureLabel } from "./measureText";
import { useFilter } from "./useMatchingEvents";
import { useTextMatches } from "./useTextMatches";

/** Events without a highlight are labelled once a pixel is worth no more than this. */
const TITLES_FROM_MS_PER_PX = 3 * MS_PER_DAY;
const LONGEST_TITLE = 44;

/** Lanes of the events that match everything but the dates: the viewport takes care of those. */
export function useLanes(): readonly LaneIndex[] {
  const { dataset, now } = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  return useMemo(() => {
    const undated = { ...filter, from: undefined, to: undefined };
    return indexLanes(dataset, matchEvents(dataset, undated, now, textMatches), now);
  }, [dataset, filter, now, textMatches]);
}

/** Lanes that the filter by body leaves out. */
function useFoldedLanes(): ReadonlySet<string> {
  const { dataset } = useLoadedTimeline();
  const { bodies } = useFilter();
  return useMemo(() => {
    if (bodies.length === 0) return new Set<string>();
    const shown = new Set(bodies.map((id) => dataset.bodyById.get(id)?.parent ?? id));
    return new Set(lanesOf(dataset).flatMap(({ id }) => (shown.has(id) ? [] : [id])));
  }, [dataset, bodies]);
}

export function useTimelineFigure(
  lanes: readonly LaneIndex[],
  viewport: TimeSpan,
  extent: TimeSpan,
  widthPx: number,
  selected: EventId | undefined,
): TimelineFigure {
  const { dataset, now } = useLoadedTimeline();
  const { i18n } = useLingui();
  const lang = i18n.locale;
  const foldedLanes = useFoldedLanes();
  const degrees = useMemo(() => countRelations(dataset), [dataset]);
  const laneRows = useMemo(() => countLaneRows(lanes, extent, widthPx), [lanes, extent, widthPx]);
  return useMemo(() => {
    const labelOf = (event: UnEvent, msPerPx: number) => {
      const isSelected = event.id === selected;
      const label = labelText(event, dataset.language, lang, isSelected ? 0 : msPerPx);
      const priority =
        (degrees.get(event.id) ?? 0) + (isSelected ? 2_000 : event.highlight === undefined ? 0 : 1_000);
      return label === undefined ? undefined : { ...label, priority };
    };
    return layoutTimeline({
      lanes,
      typeById: dataset.typeById,
      laneRows,
      viewport,
      widthPx,
      now,
      selected,
      lang,
      foldedLanes,
      labelOf,
      measureText: measureLabel,
    });
  }, [lanes, laneRows, viewport, widthPx, dataset, now, selected, lang, foldedLanes, degrees]);
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
function countRelations(dataset: Dataset): ReadonlyMap<EventId, number> {
  const degrees = new Map<EventId, number>();
  const add = (id: EventId) => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const event of dataset.events) {
    for (const { target } of event.relations ?? []) {
      add(event.id);
      add(target);
    }
  }
  return degrees;
}
