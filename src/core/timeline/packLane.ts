/** Step 6: rows and clusters within a lane. No two items of a row ever overlap. */
import { bisectLeft, bisectRight } from "d3";
import type { EventId, UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import {
  CELL_PX,
  clusterWidthPx,
  GAP_PX,
  MARK_PX,
  MAX_BAR_ROWS,
  MIN_BAR_PX,
  type PixelExtent,
} from "./geometry";
import { apart, type Cell, cellsOf, denseCells } from "./laneCells";
import type { LaneIndex } from "./laneIndex";

/** Something that takes up a stretch of a row. Pixels are counted from the start of the viewport. */
export type PackedItem = { readonly row: number; readonly extent: PixelExtent } & (
  | {
      readonly kind: "moment";
      readonly event: UnEvent;
      readonly xPx: number;
      /** All the time that an imprecise date may mean, where that is wider than the mark. It lies under other marks. */
      readonly spread: PixelExtent | undefined;
    }
  | { readonly kind: "bar"; readonly event: UnEvent }
  | {
      readonly kind: "cluster";
      readonly xPx: number;
      readonly count: number;
      readonly span: TimeSpan;
      readonly events: readonly UnEvent[];
    }
);

export type PackedLane = {
  readonly items: readonly PackedItem[];
  readonly rows: number;
  readonly barRows: number;
};

/** Everything that an item covers: its mark, and the spread of an imprecise date. */
export function reachOf(item: PackedItem): PixelExtent {
  return item.kind === "moment" && item.spread !== undefined ? item.spread : item.extent;
}

/** With more events than this near the viewport, spans are no longer drawn to length and only counting is left. */
const DENSE = 2_000;
/** A cluster names its events up to this number; above it, it only counts them. */
const NAMED_IN_CLUSTER = 50;

/** Gives a stretch the first row that is free at its left edge, and remembers its right edge; `undefined` if all are taken. */
function takeRow(rowEnds: number[], [left, right]: PixelExtent, maxRows: number): number | undefined {
  for (let row = 0; row < maxRows; row += 1) {
    const end = rowEnds[row];
    if (end === undefined || end + GAP_PX <= left) {
      rowEnds[row] = right;
      return row;
    }
  }
  return undefined;
}

/** The scale of one viewport, and where it ends. */
type Ruler = { readonly toPx: (time: number) => number; readonly widthPx: number };

/** Moves what stands at the very edge of the plot in by as much as would be cut; what is out of sight stays there. */
function insideEdges(xPx: number, halfPx: number, { widthPx }: Ruler): number {
  return xPx < 0 || xPx > widthPx ? xPx : Math.min(Math.max(xPx, halfPx), widthPx - halfPx);
}

type Moment = {
  readonly index: number;
  readonly xPx: number;
  readonly extent: PixelExtent;
  readonly spread: PixelExtent | undefined;
};

/**
 * Packs the events of a lane for one viewport.
 *
 * Time is cut into cells of CELL_PX that are anchored to the epoch, so panning never regroups them. The events of
 * a cell take the free rows; a cell whose events do not all fit becomes one cluster with their number:
 *
 *    cell 1    cell 2    cell 3
 *    ■  ●      (7)       ◆         row 0
 *    ●                   ●         row 1
 *
 * Only what takes place within the viewport is drawn, so that the drawing, the table and the counts agree. The pinned
 * event stays a mark of its own where its neighbours become a cluster. A span that finds no bar row is drawn as a moment.
 *
 * Cost: O(events near the viewport) up to DENSE of them, then O(cells · log n).
 */
export function packLane(
  lane: LaneIndex,
  viewport: TimeSpan,
  widthPx: number,
  maxRows: number,
  pinned?: EventId,
  maxBarRows = MAX_BAR_ROWS,
): PackedLane {
  const msPerPx = (viewport.until - viewport.from) / widthPx;
  const ruler: Ruler = { toPx: (time) => (time - viewport.from) / msPerPx, widthPx };
  const first = bisectLeft(lane.anchors, viewport.from - lane.longestMs);
  const last = bisectRight(lane.anchors, viewport.until + lane.longestMs);
  const isDense = last - first > DENSE;

  const items: PackedItem[] = [];
  const barEnds: number[] = [];
  const moments: number[] = [];
  if (!isDense) {
    for (let index = first; index < last; index += 1) {
      if (!takesPlaceIn(viewport, lane, index)) continue;
      const bar = barExtent(lane, index, ruler);
      const row = bar === undefined ? undefined : takeRow(barEnds, bar, maxBarRows);
      const event = lane.events[index];
      if (bar !== undefined && row !== undefined && event !== undefined) {
        items.push({ kind: "bar", event, row, extent: bar });
      } else {
        moments.push(index);
      }
    }
  }

  const cellMs = CELL_PX * msPerPx;
  const rowEnds: number[] = [];
  const pinnedIndex = pinned === undefined ? -1 : lane.events.findIndex(({ id }) => id === pinned);
  for (const cell of isDense ? denseCells(lane, viewport, cellMs) : cellsOf(moments, lane, cellMs)) {
    const trial = [...rowEnds];
    const placed =
      cell.count > maxRows * 2 ? undefined : placeAll(cell.indices(), lane, ruler, trial, maxRows);
    if (placed === undefined) {
      for (const part of apart(cell, pinnedIndex)) {
        items.push(placeCluster(part, lane, ruler, rowEnds, maxRows));
      }
    } else {
      items.push(...placed);
      trial.forEach((end, row) => {
        rowEnds[row] = end;
      });
    }
  }
  return { items, rows: rowEnds.length, barRows: barEnds.length };
}

/**
 * Rows that the bars of a lane need in any viewport: in a shorter one, more spans are wide enough for a bar, and none
 * stand closer.
 */
export function countBarRows(lane: LaneIndex, fullExtent: TimeSpan, widthPx: number): number {
  const pxPerMs = widthPx / (fullExtent.until - fullExtent.from);
  const barEnds: number[] = [];
  lane.events.forEach(({ extent: { kind } }, index) => {
    if (kind !== "interval") return;
    const [from = 0, until = 0] = [lane.starts[index], lane.ends[index]];
    takeRow(barEnds, [from * pxPerMs, until * pxPerMs], MAX_BAR_ROWS);
  });
  return barEnds.length;
}

/** Whether an event takes place, or may have done so, at some moment of the viewport. */
function takesPlaceIn({ from, until }: TimeSpan, lane: LaneIndex, index: number): boolean {
  return (lane.starts[index] ?? until) < until && (lane.ends[index] ?? from) > from;
}

function barExtent(lane: LaneIndex, index: number, { toPx }: Ruler): PixelExtent | undefined {
  if (lane.events[index]?.extent.kind !== "interval") return undefined;
  const extent: PixelExtent = [toPx(lane.starts[index] ?? 0), toPx(lane.ends[index] ?? 0)];
  return extent[1] - extent[0] >= MIN_BAR_PX ? extent : undefined;
}

function toMoment(lane: LaneIndex, index: number, ruler: Ruler): Moment {
  const { toPx } = ruler;
  const xPx = insideEdges(toPx(lane.anchors[index] ?? 0), MARK_PX / 2, ruler);
  const isDate = lane.events[index]?.extent.kind === "date";
  const [left, right] = [toPx(lane.starts[index] ?? 0), toPx(lane.ends[index] ?? 0)];
  return {
    index,
    xPx,
    extent: [xPx - MARK_PX / 2, xPx + MARK_PX / 2],
    spread: isDate && right - left > MARK_PX + 1 ? [left, right] : undefined,
  };
}

function placeAll(
  indices: readonly number[],
  lane: LaneIndex,
  ruler: Ruler,
  rowEnds: number[],
  maxRows: number,
): PackedItem[] | undefined {
  const placed: PackedItem[] = [];
  for (const index of indices) {
    const { xPx, extent, spread } = toMoment(lane, index, ruler);
    const row = takeRow(rowEnds, extent, maxRows);
    const event = lane.events[index];
    if (row === undefined || event === undefined) return undefined;
    placed.push({ kind: "moment", event, xPx, row, extent, spread });
  }
  return placed;
}

/**
 * A cluster stands in the middle of its events, moved right by less than its width where a neighbour reaches in.
 * One event alone that found no row is moved in the same way.
 */
function placeCluster(
  cell: Cell,
  lane: LaneIndex,
  ruler: Ruler,
  rowEnds: number[],
  maxRows: number,
): PackedItem {
  const from = lane.anchors[cell.firstIndex] ?? 0;
  const until = lane.anchors[cell.lastIndex] ?? from;
  const halfPx = (cell.count === 1 ? MARK_PX : clusterWidthPx(cell.count)) / 2;
  const wantedPx = insideEdges((ruler.toPx(from) + ruler.toPx(until)) / 2, halfPx, ruler);
  const row = earliestFreeRow(rowEnds, wantedPx - halfPx, maxRows);
  const xPx = Math.max(wantedPx, freeFrom(rowEnds, row) + halfPx);
  rowEnds[row] = xPx + halfPx;
  // Rows above may still be unused: keep the list dense, so that its length is the number of rows in use.
  for (let above = 0; above < row; above += 1) rowEnds[above] ??= Number.NEGATIVE_INFINITY;
  const place = { row, xPx, extent: [xPx - halfPx, xPx + halfPx] } as const;
  const [only] = cell.count === 1 ? eventsOf(cell, lane) : [];
  if (only !== undefined) return { ...place, kind: "moment", event: only, spread: undefined };
  return {
    ...place,
    kind: "cluster",
    count: cell.count,
    span: { from, until: until + 1 },
    events: cell.count > NAMED_IN_CLUSTER ? [] : eventsOf(cell, lane),
  };
}

function eventsOf(cell: Cell, lane: LaneIndex): readonly UnEvent[] {
  return cell.indices().flatMap((index) => lane.events[index] ?? []);
}

/** The first row that is free at a place, else the one that is free soonest after it. */
function earliestFreeRow(rowEnds: readonly number[], leftPx: number, maxRows: number): number {
  let earliest = 0;
  for (let row = 0; row < maxRows; row += 1) {
    if (freeFrom(rowEnds, row) <= leftPx) return row;
    if (freeFrom(rowEnds, row) < freeFrom(rowEnds, earliest)) earliest = row;
  }
  return earliest;
}

function freeFrom(rowEnds: readonly number[], row: number): number {
  const end = rowEnds[row];
  return end === undefined ? Number.NEGATIVE_INFINITY : end + GAP_PX;
}
