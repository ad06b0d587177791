/** Step 6, second half: labels for what matters most. A label touches no mark and no other label. */
import type { SpokenText } from "../domain/text";
import { extentsOverlap, GAP_PX, MARK_PX, type PixelExtent } from "./geometry";

/** What stands in a row, as labels see it. Pixels are counted from the start of the tile. */
export type Obstacle = {
  readonly row: number;
  /** Its mark, and the spread of an imprecise date. */
  readonly reach: PixelExtent;
};

/** A label that would like a place; earlier ones in the list choose first. */
export type LabelWish = SpokenText & {
  readonly mark: Obstacle & { readonly xPx: number };
  readonly widthPx: number;
};

export type PlacedLabel<Wish extends LabelWish = LabelWish> = {
  readonly wish: Wish;
  readonly extent: PixelExtent;
  /** What it keeps its distance to when the scale becomes finer: the middle of its mark, or an end of the spread. */
  readonly besidePx: number;
  /** -1: the label line above the rows. */
  readonly line: number;
};

const ABOVE = -1;

/**
 * Gives each wish the first place that is free:
 *
 *        label        on the line above, centred, then to one side  (marks of the top row only)
 *          ■ label    in the row of its mark, to the right
 *    label ■          or to the left
 */
export function placeLabels<Wish extends LabelWish>(
  wishes: readonly Wish[],
  obstacles: readonly Obstacle[],
  widthPx: number,
): readonly PlacedLabel<Wish>[] {
  const taken = new Map<number, PixelExtent[]>();
  const lineOf = (line: number) => {
    const extents = taken.get(line) ?? [];
    taken.set(line, extents);
    return extents;
  };
  for (const { row, reach } of obstacles) lineOf(row).push(reach);

  const placed: PlacedLabel<Wish>[] = [];
  for (const wish of wishes) {
    for (const { line, left, besidePx } of placesFor(wish)) {
      const extent: PixelExtent = [left, left + wish.widthPx];
      const fits = left >= 0 && extent[1] <= widthPx;
      if (!fits || lineOf(line).some((other) => extentsOverlap(extent, other, GAP_PX * 2))) continue;
      lineOf(line).push(extent);
      placed.push({ wish, extent, besidePx, line });
      break;
    }
  }
  return placed;
}

type Place = { readonly line: number; readonly left: number; readonly besidePx: number };

function placesFor({ mark: { row, reach, xPx }, widthPx }: LabelWish): readonly Place[] {
  const [from, until] = reach;
  const beside = [
    { line: row, left: until + GAP_PX * 2, besidePx: until },
    { line: row, left: from - GAP_PX * 2 - widthPx, besidePx: from },
  ];
  if (row !== 0) return beside;
  const above = [xPx - widthPx / 2, xPx - MARK_PX / 2, xPx + MARK_PX / 2 - widthPx];
  return [...above.map((left) => ({ line: ABOVE, left, besidePx: xPx })), ...beside];
}
