/**
 * The scales at which a figure is packed.
 *
 * Zooming is smooth, but which events share a row, a cluster or a label line is decided only at certain scales, each
 * √2 finer than the one before. Between two of them marks only move apart, so nothing that was packed at the coarser one
 * can touch at the finer: panning and small zooms regroup nothing, and a frame has only to say where things stand.
 *
 *     level 0 ├──────────────── all of the extent ────────────────┤   one tile
 *     level 2 ├──────── tile 0 ────────┼──────── tile 1 ────────┤     half as many ms a pixel
 *
 * A tile is as wide as the plot at the scale of its level, and anchored to the start of the extent.
 */
import { spanLength, type TimeSpan } from "../domain/timeSpan";

export type Level = {
  /** 0 shows all of the extent. */
  readonly number: number;
  /** The coarsest scale that the level serves: marks never stand closer than at this one. */
  readonly msPerPx: number;
};

/** The extent, cut into the tiles of every level, for a plot of one width. */
export type TileGrid = { readonly extent: TimeSpan; readonly widthPx: number };

const RATIO = Math.SQRT2;
/** Forgives the rounding of a viewport that is exactly as long as a level wants it. */
const TOLERANCE = 1e-6;

/** The finest level whose scale is not finer than that of the viewport. */
export function levelOf(viewport: TimeSpan, grid: TileGrid): Level {
  const zoom = spanLength(grid.extent) / spanLength(viewport);
  return levelAt(Math.max(0, Math.floor(Math.log(zoom) / Math.log(RATIO) + TOLERANCE)), grid);
}

export function levelAt(number: number, { extent, widthPx }: TileGrid): Level {
  return { number, msPerPx: spanLength(extent) / widthPx / RATIO ** number };
}

/** The numbers of the first and the last tile that a span touches: together they hold all of it, to the millisecond. */
export function tilesOf(
  span: TimeSpan,
  level: Level,
  grid: TileGrid,
): readonly [first: number, last: number] {
  const lengthMs = level.msPerPx * grid.widthPx;
  let first = Math.floor((span.from - grid.extent.from) / lengthMs);
  let last = Math.max(first, Math.ceil((span.until - grid.extent.from) / lengthMs) - 1);
  // Rounding may have put a border on the wrong side of what is to be seen.
  if (tileSpan(first, level, grid).from > span.from) first -= 1;
  if (tileSpan(last, level, grid).until < span.until) last += 1;
  return [first, last];
}

export function tileSpan(tile: number, level: Level, { extent, widthPx }: TileGrid): TimeSpan {
  const lengthMs = level.msPerPx * widthPx;
  return { from: extent.from + tile * lengthMs, until: extent.from + (tile + 1) * lengthMs };
}
