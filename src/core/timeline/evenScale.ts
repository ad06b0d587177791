/**
 * Time evenly spaced: long gaps shrink and bursts widen, so that many events that came at once can be read.
 *
 *     time        a b c · · · · · · · · · · · · · d
 *     even time   a · · · b · · · c · · · · · · · d
 *
 * Order is kept, events of the same moment stay together, and time without events keeps some width, so that no two
 * dates of the axis fall together.
 */
import { bisectRight } from "d3";
import { spanLength, type TimeSpan } from "../domain/timeSpan";
import type { LaneIndex } from "./laneIndex";

/** Time to even time and back. Both are counted in ms, and the extent maps onto itself. */
export type TimeWarp = {
  readonly forward: (timeMs: number) => number;
  readonly inverse: (warpedMs: number) => number;
};

/** How much of the width is shared out evenly among the moments with events; the rest is shared out as time passes. */
const EVEN_SHARE = 0.85;

/**
 * Piecewise linear through the distinct anchors, each as far from the next as every other. Outside of the extent time
 * stays as it is. `anchors` ascend. A lookup costs O(log n), and O(1) where the one before was beside it.
 */
export function createWarp(anchors: Float64Array, extent: TimeSpan): TimeWarp {
  const times = knotsOf(anchors, extent);
  const lengthMs = spanLength(extent);
  const last = times.length - 1;
  const warped = times.map((time, place) =>
    // The ends exactly, whatever rounding does between them.
    place === 0 || place === last
      ? time
      : extent.from + (EVEN_SHARE * lengthMs * place) / last + (1 - EVEN_SHARE) * (time - extent.from),
  );
  return { forward: interpolate(times, warped), inverse: interpolate(warped, times) };
}

/** The anchors of all lanes, ascending. */
export function anchorsOf(lanes: readonly LaneIndex[]): Float64Array {
  const all = new Float64Array(lanes.reduce((total, { anchors }) => total + anchors.length, 0));
  let first = 0;
  for (const { anchors } of lanes) {
    all.set(anchors, first);
    first += anchors.length;
  }
  return all.toSorted();
}

/** A lane in even time. Its events are the same, in the same order. */
export function warpLane(lane: LaneIndex, { forward }: TimeWarp): LaneIndex {
  const starts = lane.starts.map(forward);
  const ends = lane.ends.map(forward);
  let longestMs = 0;
  for (const [place, end] of ends.entries()) longestMs = Math.max(longestMs, end - (starts[place] ?? end));
  return { ...lane, anchors: lane.anchors.map(forward), starts, ends, longestMs };
}

export function warpSpan(span: TimeSpan, map: (ms: number) => number): TimeSpan {
  return { from: map(span.from), until: map(span.until) };
}

/** Both ends of the extent and every distinct anchor between them. */
function knotsOf(anchors: Float64Array, { from, until }: TimeSpan): Float64Array {
  const knots = new Float64Array(anchors.length + 2);
  knots[0] = from;
  let count = 1;
  for (const anchor of anchors) {
    if (anchor <= (knots[count - 1] ?? anchor) || anchor >= until) continue;
    knots[count] = anchor;
    count += 1;
  }
  knots[count] = until;
  return knots.slice(0, count + 1);
}

/** The straight lines from knot to knot; beyond them, no change. Remembers the stretch that it was last asked for. */
function interpolate(from: Float64Array, to: Float64Array): (value: number) => number {
  const last = from.length - 1;
  let place = 0;
  return (value) => {
    const [first = value, end = value] = [from[0], from[last]];
    if (!(value > first && value < end)) return value;
    const isHere = (from[place] ?? end) <= value && value < (from[place + 1] ?? first);
    if (!isHere) place = bisectRight(from, value, 1, last) - 1;
    const [left = 0, right = 0, leftTo = 0, rightTo = 0] = [
      from[place],
      from[place + 1],
      to[place],
      to[place + 1],
    ];
    // Rounding must not take a moment past the next one.
    return Math.min(rightTo, leftTo + ((value - left) / (right - left)) * (rightTo - leftTo));
  };
}
