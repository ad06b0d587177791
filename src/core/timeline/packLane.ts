/** The packed tiles of a lane: each is worked out once, when it first comes into sight at its level. */
import { type BarRows, assignBarRows } from "./barRows";
import type { LaneIndex } from "./laneIndex";
import { type Level, type TileGrid, tileSpan } from "./levels";
import { COARSEST, type PackedItem, packTile } from "./packTile";

export type PackedLane = {
  readonly bars: (level: Level) => BarRows;
  /** At least as coarse as asked for; coarser where something would find no room. */
  readonly items: (level: Level, tile: number, coarseness: number) => readonly PackedItem[];
};

/** More than any figure shows at once; what was packed longest ago is packed anew when it comes back. */
const MOST_KEPT = 64;

export function packLane(
  lane: LaneIndex,
  grid: TileGrid,
  maxRows: number,
  maxBarRows: number,
  pinned: readonly number[],
): PackedLane {
  const keptBars = new Map<number, BarRows>();
  const keptTiles = new Map<string, readonly PackedItem[]>();
  const bars = (level: Level): BarRows =>
    remember(keptBars, level.number, () =>
      assignBarRows(lane, level.msPerPx, level.msPerPx * grid.widthPx, maxBarRows),
    );
  const items = (level: Level, tile: number, coarseness: number): readonly PackedItem[] =>
    remember(keptTiles, `${level.number}/${tile}/${coarseness}`, () => {
      const packed = packTile(lane, {
        span: tileSpan(tile, level, grid),
        widthPx: grid.widthPx,
        maxRows,
        coarseness,
        bars: bars(level).bars,
        pinned,
      });
      return packed ?? (coarseness < COARSEST ? items(level, tile, coarseness + 1) : []);
    });
  return { bars, items };
}

/** The value kept under a key, or a new one; the oldest goes when there are too many. */
export function remember<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = kept.get(key);
  if (before !== undefined) return before;
  const value = make();
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return value;
}
