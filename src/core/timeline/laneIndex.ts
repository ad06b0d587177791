/** Step 5, first half: the matching events of each lane, in typed arrays sorted by where they are drawn. */
import type { Dataset } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import { MS_PER_DAY } from "../domain/timeSpan";
import { closeExtent } from "../filter/filterSpan";
import type { EventColumns } from "../dataset/eventColumns";
import { toEventList } from "../dataset/eventList";
import type { LaneGrouping } from "../url/timelineView";
import { groupEvents } from "./groupLanes";
import type { Lane, LaneId } from "./lane";

export type LaneIndex = EventColumns & {
  readonly lane: Lane;
  /** Place among the lanes, top first; also the number of its colour. */
  readonly rung: number;
};

/**
 * Sorts events into lanes, those of the bodies unless told otherwise. Every lane of the dataset is there, with or
 * without matching events. O(n log n); run again when the filter changes, not when the viewport does.
 */
export function indexLanes(
  dataset: Dataset,
  events: readonly UnEvent[],
  now: number,
  grouping?: LaneGrouping,
): readonly LaneIndex[] {
  const { lanes, lanesOf } = groupEvents(dataset, grouping);
  const eventsByLane = new Map<LaneId, UnEvent[]>(lanes.map(({ id }) => [id, []]));
  for (const event of events) for (const id of lanesOf(event)) eventsByLane.get(id)?.push(event);
  return lanes.map((lane, rung) => indexLane(lane, rung, eventsByLane.get(lane.id) ?? [], now));
}

function indexLane(lane: Lane, rung: number, unsorted: readonly UnEvent[], now: number): LaneIndex {
  const events = unsorted.toSorted((a, b) => anchorOf(a) - anchorOf(b));
  const anchors = Float64Array.from(events, anchorOf);
  const starts = Float64Array.from(events, (event) => event.extent.from);
  const ends = Float64Array.from(events, ({ extent }) => closeExtent(extent, now).until);
  const longestMs = ends.reduce((longest, end, i) => Math.max(longest, end - (starts[i] ?? end)), 0);
  return {
    lane,
    rung,
    events: toEventList(events),
    anchors,
    starts,
    ends,
    spans: placesOf(events, ({ extent }) => extent.kind === "interval"),
    lasting: placesOf(events, (_, index) => (ends[index] ?? 0) - (starts[index] ?? 0) > MS_PER_DAY),
    longestMs,
  };
}

function placesOf(
  events: readonly UnEvent[],
  isWanted: (event: UnEvent, index: number) => boolean,
): Uint32Array {
  return Uint32Array.from(events.flatMap((event, index) => (isWanted(event, index) ? [index] : [])));
}

function anchorOf({ extent }: UnEvent): number {
  return extent.kind === "interval" ? extent.from : (extent.from + extent.until) / 2;
}
