import type { PixelExtent } from "./geometry";

/** Gives a stretch the first row that is free at its left edge, and remembers its right edge; `undefined` if all are taken. */
export function takeRow(
  rowEnds: number[],
  [left, right]: PixelExtent,
  maxRows: number,
  gapPx: number,
): number | undefined {
  for (let row = 0; row < maxRows; row += 1) {
    const end = rowEnds[row];
    if (end === undefined || end + gapPx <= left) {
      rowEnds[row] = right;
      return row;
    }
  }
  return undefined;
}
