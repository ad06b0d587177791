/** Time cut into cells that are anchored to the epoch, so that panning never regroups the events in them. */
import { bisectLeft } from "d3";
import type { TimeSpan } from "../domain/timeSpan";
import type { LaneIndex } from "./laneIndex";

/** Consecutive events of one stretch of time; indices are listed only when asked for. */
export type Cell = {
  readonly count: number;
  readonly firstIndex: number;
  readonly lastIndex: number;
  readonly indices: () => readonly number[];
};

function toCell(indices: readonly number[]): Cell {
  return {
    count: indices.length,
    firstIndex: indices[0] ?? 0,
    lastIndex: indices[indices.length - 1] ?? 0,
    indices: () => indices,
  };
}

/** A cell as it is, or the pinned event and the rest of its cell. */
export function apart(cell: Cell, pinnedIndex: number): readonly Cell[] {
  if (pinnedIndex < cell.firstIndex || pinnedIndex > cell.lastIndex || cell.count === 1) return [cell];
  const indices = cell.indices();
  if (!indices.includes(pinnedIndex)) return [cell];
  return [toCell([pinnedIndex]), toCell(indices.filter((index) => index !== pinnedIndex))];
}

/** Cells of some events, given by their places in the lane. */
export function* cellsOf(indices: readonly number[], lane: LaneIndex, cellMs: number): Generator<Cell> {
  let start = 0;
  while (start < indices.length) {
    const number = cellNumber(indices[start], lane, cellMs);
    let end = start + 1;
    while (end < indices.length && cellNumber(indices[end], lane, cellMs) === number) end += 1;
    yield toCell(indices.slice(start, end));
    start = end;
  }
}

function cellNumber(index: number | undefined, lane: LaneIndex, cellMs: number): number {
  return Math.floor((lane.anchors[index ?? 0] ?? 0) / cellMs);
}

/** Cells of the events whose shapes stand within the viewport, cut by bisection without looking at each. */
export function* denseCells(lane: LaneIndex, { from, until }: TimeSpan, cellMs: number): Generator<Cell> {
  const last = bisectLeft(lane.anchors, until);
  let index = bisectLeft(lane.anchors, from);
  while (index < last) {
    const start = index;
    const number = Math.floor((lane.anchors[start] ?? 0) / cellMs);
    const end = Math.min(last, Math.max(start + 1, bisectLeft(lane.anchors, (number + 1) * cellMs, start)));
    yield {
      count: end - start,
      firstIndex: start,
      lastIndex: end - 1,
      indices: () => Array.from({ length: end - start }, (_, offset) => start + offset),
    };
    index = end;
  }
}
