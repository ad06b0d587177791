/**
 * Sizes of the figure, in CSS pixels, and the intervals that its marks and labels occupy.
 *
 *   lane ┌ ───────────────────────────────┐
 *        │  label line                    │  LABEL_LINE
 *        │  ■   ◆  ●                      │  row 0        ROW
 *        │  ●      ●                      │  row 1        ROW
 *        │  ▬▬▬▬▬▬▬▬▬▬▬                   │  bar row 0    BAR_ROW
 *        └ ───────────────────────────────┘
 */
export const MARK_PX = 14;
/** High enough for the ring of a selected mark beside the count of a cluster in the next row. */
export const ROW_PX = 20;
export const LABEL_LINE_PX = 17;
export const BAR_ROW_PX = 18;
export const BAR_PX = 15;
export const LANE_PADDING_PX = 5;
/** A lane is never lower than its label needs. */
export const MIN_LANE_PX = 34;
/** With a remark under it, a label needs this much. */
export const MIN_REMARKED_LANE_PX = 58;
export const GAP_PX = 3;
/** Events that fall into one cell and find no row in it become one cluster. */
export const CELL_PX = 26;
export const MAX_ROWS = 4;
export const MAX_BAR_ROWS = 2;
/** A span at least this wide is drawn as a bar; a narrower one as the shape of its type, at its start. */
export const MIN_BAR_PX = 24;
export const AXIS_PX = 34;

/** Occupied stretch on one line, in pixels: [left, right). */
export type PixelExtent = readonly [left: number, right: number];

export function extentsOverlap(a: PixelExtent, b: PixelExtent, gapPx = 0): boolean {
  return a[0] < b[1] + gapPx && b[0] < a[1] + gapPx;
}

/** Width of a cluster that shows its count. */
export function clusterWidthPx(count: number): number {
  return 14 + 7 * String(count).length;
}
