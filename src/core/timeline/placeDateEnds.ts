/** The ends of a bar at the pixels of one viewport: where it fades, goes on, or stops being known. */
import type { TimeSpan } from "../domain/timeSpan";
import type { DateLook } from "./dateLook";
import type { PixelExtent } from "./geometry";

export type DateEnd = {
  readonly look: "soft" | "open" | "unknown";
  readonly side: "start" | "end";
  /** From the left edge of the bar as it is drawn. */
  readonly leftPx: number;
  readonly widthPx: number;
};

/** Narrower fades cannot be told from a sharp end. */
const LEAST_SOFT_PX = 6;
/** Room for the sign of an end that is open or not known. */
const SIGN_PX = 8;

/**
 * None, one or two; never more than the bar is wide, and none for an end that is out of sight. `whole` is the bar from
 * its start to its end, `drawn` the same cut off at the edges of the plot, and `toPx` gives the pixels of a moment in
 * UTC milliseconds in the same plot.
 */
export function placeDateEnds(
  look: DateLook,
  whole: PixelExtent,
  drawn: PixelExtent,
  toPx: (timeMs: number) => number,
): readonly DateEnd[] {
  const [left, right] = drawn;
  const barPx = right - left;
  const startPx = whole[0] < left ? 0 : endWidth(look.start, look.softStart, toPx);
  const endPx = whole[1] > right ? 0 : endWidth(look.end, look.softEnd, toPx);
  // Where both ends are softer than the bar is long, they share it.
  const share = Math.min(1, barPx / Math.max(1, startPx + endPx));
  const ends: DateEnd[] = [];
  if (look.start !== "sharp" && startPx > 0) {
    ends.push({ look: look.start, side: "start", leftPx: 0, widthPx: startPx * share });
  }
  if (look.end !== "sharp" && endPx > 0) {
    const widthPx = endPx * share;
    ends.push({ look: look.end, side: "end", leftPx: barPx - widthPx, widthPx });
  }
  return ends;
}

function endWidth(
  look: DateLook["start"],
  soft: TimeSpan | undefined,
  toPx: (timeMs: number) => number,
): number {
  if (look === "sharp") return 0;
  if (soft === undefined) return SIGN_PX;
  return Math.max(LEAST_SOFT_PX, toPx(soft.until) - toPx(soft.from));
}
