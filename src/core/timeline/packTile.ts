/** Step 6: rows and clusters of a lane within one tile. No two items of a row ever overlap. */
import { bisectLeft } from "d3";
import type { TimeSpan } from "../domain/timeSpan";
import { CELL_PX, clusterWidthPx, GAP_PX, MARK_PX, type PixelExtent } from "./geometry";
import type { LaneIndex } from "./laneIndex";
import { takeRow } from "./takeRow";

/** Something that takes up a stretch of a row: where it stands in time, and how far it reaches to each side. */
export type PackedItem = {
  readonly row: number;
  /** Its middle. That of a moment is its event's anchor, unless a neighbour or the edge of the tile pushed it a few pixels. */
  readonly atMs: number;
  readonly halfPx: number;
} & (
  | { readonly kind: "moment"; readonly index: number }
  | {
      readonly kind: "cluster";
      readonly count: number;
      /** Place of its cell in the tile: names it as long as the level stays the same. */
      readonly cell: number;
      /** Its events, by place in the lane, both ends included; bars and the events set apart between them are not its own. */
      readonly firstIndex: number;
      readonly lastIndex: number;
      /** Events between them that stand beside the cluster as marks of their own. */
      readonly apart: readonly number[];
    }
);

export type Tile = {
  readonly span: TimeSpan;
  readonly widthPx: number;
  readonly maxRows: number;
  /** How readily events become clusters; 0: only where they find no row. */
  readonly coarseness: number;
  /** Places in the lane of the events that are drawn as bars, ascending: they are no part of the rows. */
  readonly bars: Uint32Array;
  /** Stay marks of their own where their neighbours become a cluster: the first one always, the others where there is room. */
  readonly pinned: readonly number[];
};

/**
 * Cells, and how many events of one may stand as marks of their own. Coarser ones are for figures that would hold more marks than anybody
 * can tell apart, and than can be moved in a frame.
 */
const COARSENESS: readonly { readonly cellPx: number; readonly mostMoments: number }[] = [
  { cellPx: CELL_PX, mostMoments: 8 },
  { cellPx: CELL_PX, mostMoments: 4 },
  { cellPx: CELL_PX, mostMoments: 3 },
  { cellPx: CELL_PX, mostMoments: 2 },
  { cellPx: 2 * CELL_PX, mostMoments: 3 },
  { cellPx: 2 * CELL_PX, mostMoments: 2 },
  { cellPx: 2 * CELL_PX, mostMoments: 1 },
  { cellPx: 4 * CELL_PX, mostMoments: 1 },
  { cellPx: 8 * CELL_PX, mostMoments: 1 },
];
export const COARSEST = COARSENESS.length - 1;
/** From here on, a cell holds one event or one cluster. */
export const ONE_TO_A_CELL = 6;

type Cell = {
  readonly number: number;
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
  readonly left: number;
  readonly right: number;
};

/**
 * The tile is cut into cells. The events of a cell take the free rows; a cell whose events do not all fit becomes one
 * cluster with their number:
 *
 *    cell 1    cell 2    cell 3
 *    ■  ●      (7)       ◆         row 0
 *    ●                   ●         row 1
 *
 * Each event with its anchor in the tile is in exactly one item, unless it is a bar. A tile does not look at its
 * neighbours: what stands at its edge is moved inside.
 *
 * `undefined` when something would have to be pushed too far to find room: then a coarser packing is needed.
 * Cost: O(cells · log n), and O(1) for each item.
 */
export function packTile(lane: LaneIndex, tile: Tile): readonly PackedItem[] | undefined {
  const { maxRows, coarseness } = tile;
  const mostMoments = COARSENESS[coarseness]?.mostMoments ?? 1;
  const most = Math.min(mostMoments, maxRows * 2);
  const items: PackedItem[] = [];
  const rowEnds: number[] = [];
  for (const cell of cellsOf(lane, tile)) {
    const total = countMoments(cell, tile);
    if (total === 0) continue;
    const trial = [...rowEnds];
    const placed = total > most ? undefined : placeAll(momentsOf(cell, tile), lane, tile, trial);
    if (placed !== undefined) {
      items.push(...placed);
      rowEnds.splice(0, rowEnds.length, ...trial);
      continue;
    }
    const crowd = placeCrowd(cell, total, lane, tile, rowEnds);
    if (crowd === undefined) return undefined;
    items.push(...crowd);
  }
  return items;
}

/** Pinned events that may stand beside one cluster. */
const MOST_APART = 3;

/** What does not fit becomes one cluster; pinned events stand beside it. */
function placeCrowd(
  cell: Cell,
  total: number,
  lane: LaneIndex,
  tile: Tile,
  rowEnds: number[],
): PackedItem[] | undefined {
  const { pinned, bars } = tile;
  const here = pinned.filter((index) => index >= cell.first && index < cell.end && !holds(bars, index));
  const needed = here.filter((index) => index === pinned[0]);
  for (const apart of [here.slice(0, MOST_APART), needed]) {
    const trial = [...rowEnds];
    const items = placeApart(cell, total, apart, lane, tile, trial);
    if (items === undefined) continue;
    rowEnds.splice(0, rowEnds.length, ...trial);
    return items;
  }
  return undefined;
}

function placeApart(
  cell: Cell,
  total: number,
  apart: readonly number[],
  lane: LaneIndex,
  tile: Tile,
  rowEnds: number[],
): PackedItem[] | undefined {
  const count = total - apart.length;
  const alone =
    count === 1 ? [...apart, ...momentsOf(cell, tile).filter((index) => !apart.includes(index))] : apart;
  const items = [
    ...alone.map((index) => placeFreely(index, lane, tile, rowEnds)),
    ...(count > 1 ? [placeCluster(cell, count, apart, lane, tile, rowEnds)] : []),
  ];
  return items.includes(undefined) ? undefined : items.filter((item) => item !== undefined);
}

/** Cuts by bisection, without looking at each event. Empty cells are left out. */
function* cellsOf(lane: LaneIndex, { span, widthPx, coarseness }: Tile): Generator<Cell> {
  const { anchors } = lane;
  const wantedPx = COARSENESS[coarseness]?.cellPx ?? CELL_PX;
  const cellPx = widthPx / Math.max(1, Math.floor(widthPx / wantedPx));
  const cellMs = ((span.until - span.from) * cellPx) / widthPx;
  const end = bisectLeft(anchors, span.until);
  let index = bisectLeft(anchors, span.from);
  while (index < end) {
    const number = Math.floor(((anchors[index] ?? span.from) - span.from) / cellMs);
    const next = bisectLeft(anchors, span.from + (number + 1) * cellMs, index, end);
    // Rounding may put an event just outside of its own cell: it must not be passed by.
    const cellEnd = Math.max(next, index + 1);
    yield { number, first: index, end: cellEnd, left: number * cellPx, right: (number + 1) * cellPx };
    index = cellEnd;
  }
}

function momentsOf({ first, end }: Cell, { bars }: Tile): number[] {
  const indices: number[] = [];
  for (let index = first; index < end; index += 1) if (!holds(bars, index)) indices.push(index);
  return indices;
}

function countMoments({ first, end }: Cell, { bars }: Tile): number {
  return end - first - (bisectLeft(bars, end) - bisectLeft(bars, first));
}

/** Whether a sorted list has a number. */
export function holds(sorted: Uint32Array, wanted: number): boolean {
  return sorted[bisectLeft(sorted, wanted)] === wanted;
}

function toPx(time: number, { span, widthPx }: Tile): number {
  return ((time - span.from) / (span.until - span.from)) * widthPx;
}

function toMs(px: number, { span, widthPx }: Tile): number {
  return span.from + (px / widthPx) * (span.until - span.from);
}

/** Moves what stands at the edge in by as much as would reach into the next tile or cell. */
function inside(xPx: number, halfPx: number, [left, right]: PixelExtent): number {
  return Math.min(Math.max(xPx, left + halfPx), Math.max(left + halfPx, right - halfPx));
}

function momentPx(index: number, lane: LaneIndex, tile: Tile): number {
  return inside(toPx(lane.anchors[index] ?? 0, tile), MARK_PX / 2, [0, tile.widthPx]);
}

/** As exact as the lane itself where nothing pushed it. */
function atMs(index: number, xPx: number, lane: LaneIndex, tile: Tile): number {
  const anchor = lane.anchors[index] ?? 0;
  return Math.abs(toPx(anchor, tile) - xPx) < 1e-6 ? anchor : toMs(xPx, tile);
}

function placeAll(
  indices: readonly number[],
  lane: LaneIndex,
  tile: Tile,
  rowEnds: number[],
): PackedItem[] | undefined {
  const placed: PackedItem[] = [];
  const halfPx = MARK_PX / 2;
  for (const index of indices) {
    const xPx = momentPx(index, lane, tile);
    const row = takeRow(rowEnds, [xPx - halfPx, xPx + halfPx], tile.maxRows, GAP_PX);
    if (row === undefined) return undefined;
    placed.push({ kind: "moment", index, row, atMs: atMs(index, xPx, lane, tile), halfPx });
  }
  return placed;
}

/** One event that must be seen: in the row that is free soonest, moved right where it has to be. */
function placeFreely(index: number, lane: LaneIndex, tile: Tile, rowEnds: number[]): PackedItem | undefined {
  const halfPx = MARK_PX / 2;
  const place = takeFreest(momentPx(index, lane, tile), halfPx, tile, rowEnds);
  return place && { kind: "moment", index, row: place.row, atMs: atMs(index, place.xPx, lane, tile), halfPx };
}

/** A cluster stands in the middle of its events and within its cell, or just right of it where a neighbour reaches in. */
function placeCluster(
  cell: Cell,
  count: number,
  apart: readonly number[],
  lane: LaneIndex,
  tile: Tile,
  rowEnds: number[],
): PackedItem | undefined {
  const { first: firstIndex, end } = cell;
  const lastIndex = end - 1;
  const halfPx = clusterWidthPx(count) / 2;
  const [from = 0, until = 0] = [lane.anchors[firstIndex], lane.anchors[lastIndex]];
  const wantedPx = inside((toPx(from, tile) + toPx(until, tile)) / 2, halfPx, [cell.left, cell.right]);
  const place = takeFreest(inside(wantedPx, halfPx, [0, tile.widthPx]), halfPx, tile, rowEnds);
  if (place === undefined) return undefined;
  const { row, xPx } = place;
  const own = { count, cell: cell.number, firstIndex, lastIndex, apart };
  return { kind: "cluster", ...own, row, atMs: toMs(xPx, tile), halfPx };
}

/**
 * The first row that is free at a place, else the one that is free soonest after it; `undefined` when that is too far
 * away, or in the next tile. The coarsest packing takes any place.
 */
function takeFreest(
  wantedPx: number,
  halfPx: number,
  { maxRows, widthPx, coarseness }: Tile,
  rowEnds: number[],
): { readonly row: number; readonly xPx: number } | undefined {
  let row = 0;
  for (let other = 0; other < maxRows; other += 1) {
    if (freeFrom(rowEnds, other) <= wantedPx - halfPx) {
      row = other;
      break;
    }
    if (freeFrom(rowEnds, other) < freeFrom(rowEnds, row)) row = other;
  }
  const xPx = Math.max(wantedPx, freeFrom(rowEnds, row) + halfPx);
  const isTooFar = xPx - wantedPx > MARK_PX || (xPx > wantedPx && xPx + halfPx > widthPx);
  if (isTooFar && coarseness < COARSEST) return undefined;
  rowEnds[row] = xPx + halfPx;
  // Rows above may still be unused: keep the list dense, so that its length is the number of rows in use.
  for (let above = 0; above < row; above += 1) rowEnds[above] ??= Number.NEGATIVE_INFINITY;
  return { row, xPx };
}

function freeFrom(rowEnds: readonly number[], row: number): number {
  const end = rowEnds[row];
  return end === undefined ? Number.NEGATIVE_INFINITY : end + GAP_PX;
}
