/** Step 5, first half: the matching events of each lane, in typed arrays sorted by where they are drawn. */
import type { Dataset } from "../dataset/dataset";
import { laneOf, lanesOf } from "../dataset/dataset";
import type { Body, BodyId } from "../domain/body";
import type { UnEvent } from "../domain/event";
import { closeExtent } from "../filter/filterSpan";

export type LaneIndex = {
  readonly body: Body;
  /** Place on the ladder, top first; also the number of its colour. */
  readonly rung: number;
  /** By anchor. */
  readonly events: readonly UnEvent[];
  /** Moment at which each event's shape stands: the middle of what a date can be, the start of a span. UTC ms, ascending. */
  readonly anchors: Float64Array;
  /** First and last moment that each event may take up; open ends are cut at `now`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Length of the longest event, in ms: how far left of the viewport a visible event can start. */
  readonly longestMs: number;
};

/**
 * Sorts events into lanes. Every lane of the dataset is there, with or without events.
 * O(n log n); run again when the filter changes, not when the viewport does.
 */
export function indexLanes(dataset: Dataset, events: readonly UnEvent[], now: number): readonly LaneIndex[] {
  const eventsByLane = new Map<BodyId, UnEvent[]>(lanesOf(dataset).map((body) => [body.id, []]));
  for (const event of events) eventsByLane.get(laneOf(dataset, event.body))?.push(event);
  return lanesOf(dataset).map((body, rung) => indexLane(body, rung, eventsByLane.get(body.id) ?? [], now));
}

function indexLane(body: Body, rung: number, unsorted: readonly UnEvent[], now: number): LaneIndex {
  const events = unsorted.toSorted((a, b) => anchorOf(a) - anchorOf(b));
  const anchors = Float64Array.from(events, anchorOf);
  const starts = Float64Array.from(events, (event) => event.extent.from);
  const ends = Float64Array.from(events, ({ extent }) => closeExtent(extent, now).until);
  const longestMs = ends.reduce((longest, end, i) => Math.max(longest, end - (starts[i] ?? end)), 0);
  return { body, rung, events, anchors, starts, ends, longestMs };
}

function anchorOf({ extent }: UnEvent): number {
  return extent.kind === "interval" ? extent.from : (extent.from + extent.until) / 2;
}
