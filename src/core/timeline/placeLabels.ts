/** Step 6, second half: labels for what matters most. A label touches no mark and no other label. */
import type { SpokenText } from "../domain/text";
import { extentsOverlap, GAP_PX, MARK_PX, type PixelExtent } from "./geometry";
import { type PackedItem, reachOf } from "./packLane";

/** A label that would like a place; earlier ones in the list choose first. */
export type LabelWish = SpokenText & {
  readonly item: Extract<PackedItem, { kind: "moment" }>;
  readonly widthPx: number;
};

export type PlacedLabel = SpokenText & {
  readonly item: LabelWish["item"];
  readonly extent: PixelExtent;
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
export function placeLabels(
  wishes: readonly LabelWish[],
  items: readonly PackedItem[],
  widthPx: number,
): readonly PlacedLabel[] {
  const taken = new Map<number, PixelExtent[]>();
  const lineOf = (line: number) => {
    const extents = taken.get(line) ?? [];
    taken.set(line, extents);
    return extents;
  };
  for (const item of items) if (item.kind !== "bar") lineOf(item.row).push(reachOf(item));

  const placed: PlacedLabel[] = [];
  for (const { item, text, lang, widthPx: labelPx } of wishes) {
    for (const { line, left } of placesFor(item, labelPx)) {
      const extent: PixelExtent = [left, left + labelPx];
      const fits = left >= 0 && extent[1] <= widthPx;
      if (!fits || lineOf(line).some((other) => extentsOverlap(extent, other, GAP_PX * 2))) continue;
      lineOf(line).push(extent);
      placed.push({ item, text, lang, extent, line });
      break;
    }
  }
  return placed;
}

function placesFor(item: LabelWish["item"], labelPx: number): { line: number; left: number }[] {
  const beside = [
    { line: item.row, left: reachOf(item)[1] + GAP_PX * 2 },
    { line: item.row, left: reachOf(item)[0] - GAP_PX * 2 - labelPx },
  ];
  if (item.row !== 0) return beside;
  const above = [item.xPx - labelPx / 2, item.xPx - MARK_PX / 2, item.xPx + MARK_PX / 2 - labelPx];
  return [...above.map((left) => ({ line: ABOVE, left })), ...beside];
}
