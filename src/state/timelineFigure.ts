/** The figure of a loaded timeline, without React: the screen's hooks and the first view draw the same. */
import type { LitEvents } from "../core/chains/litChain";
import type { EventId, UnEvent } from "../core/domain/event";
import { type Dataset, laneOf } from "../core/dataset/dataset";
import { tallyOf } from "../core/domain/decision";
import type { SpokenText } from "../core/domain/text";
import { MS_PER_DAY } from "../core/domain/timeSpan";
import { type FilterState, NO_FILTER } from "../core/filter/filterState";
import { matchEvents } from "../core/filter/matchEvents";
import type { TextMatches } from "../core/filter/textMatches";
import type { PlainSource } from "../core/plain/plainTimeline";
import { tallyText } from "../core/text/tally";
import { laneFacet } from "../core/timeline/groupLanes";
import { indexLanes, type LaneIndex } from "../core/timeline/laneIndex";
import type { LabelOf } from "../core/timeline/packTiles";
import type { LaneGrouping } from "../core/url/timelineView";

type Timeline = {
  readonly dataset: Dataset;
  readonly plain?: PlainSource | undefined;
  readonly now: number;
};

/**
 * What an event must meet to stand in a lane: everything but the dates and the facet that the lanes stand for. The
 * viewport takes care of the former, and a lane that the latter leaves out is only folded. A body drawn in the lane of
 * another one does narrow that lane.
 */
export function laneConditions(
  dataset: Dataset,
  { bodies, types, themes, manner }: FilterState,
  grouping?: LaneGrouping,
): FilterState {
  const facet = laneFacet(grouping);
  const hasRungs = facet === "bodies" && bodies.every((id) => laneOf(dataset, id) === id);
  return {
    ...NO_FILTER,
    manner,
    types: facet === "types" ? [] : types,
    themes: facet === "themes" ? [] : themes,
    bodies: hasRungs ? [] : bodies,
  };
}

/** The lanes of the events that meet `conditions`. */
export function indexTimeline(
  { dataset, plain, now }: Timeline,
  conditions: FilterState,
  textMatches?: TextMatches,
  grouping?: LaneGrouping,
): readonly LaneIndex[] {
  if (plain === undefined) {
    return indexLanes(dataset, matchEvents(dataset, conditions, now, textMatches), now, grouping);
  }
  const columns = plain.match(conditions, textMatches);
  return dataset.bodies.flatMap((lane, rung) => {
    const own = columns.get(lane.id);
    return own === undefined ? [] : [{ lane, rung, ...own }];
  });
}

/** Events without a highlight are labelled once a pixel is worth no more than this. */
const TITLES_FROM_MS_PER_PX = 3 * MS_PER_DAY;
const LONGEST_TITLE = 44;

/** Which events have labels at which scale, in what words, and which of them matter most. */
export function createLabelOf(
  { dataset, plain }: Omit<Timeline, "now">,
  lang: string,
  selected?: EventId,
  lit?: LitEvents,
): LabelOf {
  const degrees = countRelations(plain === undefined ? dataset.events : []);
  return (event, msPerPx) => {
    const isSelected = event.id === selected;
    const isLit = lit?.has(event.id) ?? false;
    const label = labelText(event, dataset.language, lang, isSelected || isLit ? 0 : msPerPx);
    const priority =
      (degrees.get(event.id) ?? 0) +
      (isSelected ? 4_000 : isLit ? 2_000 : 0) +
      (event.highlight === undefined ? 0 : 1_000);
    return label === undefined ? undefined : { ...label, priority };
  };
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
