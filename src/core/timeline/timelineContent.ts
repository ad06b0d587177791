/** What the figure holds, in numbers, for the words that stand for it. */
import { type Dataset, lanesOf } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import { spanLength, spanOfAll, spansIntersect } from "../domain/timeSpan";
import { closeExtent, filterLimits } from "../filter/filterSpan";
import type { FilterState } from "../filter/filterState";
import type { TimelineContent } from "../text/describeTimeline";
import type { LaneGrouping } from "../url/timelineView";
import { foldedLanes } from "./foldedLanes";
import { groupEvents } from "./groupLanes";
import type { LaneId } from "./lane";
import { longestSilence, silenceBands } from "./silenceBands";

/** `events` are those that the filter lets through. */
export function timelineContent(
  dataset: Dataset,
  events: readonly UnEvent[],
  filter: FilterState,
  grouping: LaneGrouping | undefined,
  now: number,
): TimelineContent {
  const groups = groupEvents(dataset, grouping);
  const counts = new Map<LaneId, number>();
  for (const event of events) {
    for (const lane of groups.lanesOf(event)) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  return {
    shown: events.length,
    total: dataset.events.length,
    span: spanOfAll(events.map((event) => closeExtent(event.extent, now))),
    lanes: groups.lanes.flatMap(({ id, names }) => {
      const count = counts.get(id) ?? 0;
      return count === 0 ? [] : [{ names, count }];
    }),
    // Where lanes are no bodies, nobody claims to have looked for all of what is in them.
    longestSilence: grouping === undefined ? longestOfAll(dataset, filter, now) : undefined,
  };
}

/** The longest one of all lanes, of those that reach into the dates that are looked at. */
function longestOfAll(dataset: Dataset, filter: FilterState, now: number): TimelineContent["longestSilence"] {
  const folded = foldedLanes(dataset, filter, undefined);
  const limits = filterLimits(filter);
  const [longest] = lanesOf(dataset)
    .filter(({ id }) => !folded.has(id))
    .flatMap((lane) => {
      const bands = silenceBands(dataset, lane, filter, now).filter(({ span }) =>
        spansIntersect(span, limits),
      );
      const silence = longestSilence(bands);
      return silence === undefined ? [] : [{ names: lane.names, silence }];
    })
    .toSorted((a, b) => spanLength(b.silence.span) - spanLength(a.silence.span));
  return longest;
}
