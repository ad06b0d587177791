/** What is drawn of a date beyond its mark, as SVG path data around the left edge and the middle of the row. */
import { BAR_PX, MARK_PX } from "./geometry";
import type { DateEnd } from "./placeDateEnds";

const HALF = BAR_PX / 2;
const round = (px: number) => Math.round(px * 10) / 10;

/**
 * The piece of a bar that its end takes away or marks: a rectangle to be filled by a fade, an arrowhead that points on,
 * or two cuts.
 */
export function dateEndPath({ look, side, leftPx, widthPx }: DateEnd): string {
  const left = round(leftPx);
  const right = round(leftPx + widthPx);
  const [outer, inner] = side === "start" ? [left, right] : [right, left];
  const toOuter = side === "start" ? -1 : 1;
  switch (look) {
    case "soft":
      // Over the outline of the bar, too.
      return `M${outer + toOuter} ${-HALF - 1}H${inner}V${HALF + 1}H${outer + toOuter}Z`;
    case "open":
      return `M${round(outer - toOuter * 6)} ${-HALF + 3}L${round(outer - toOuter * 2)} 0L${round(outer - toOuter * 6)} ${HALF - 3}`;
    case "unknown":
      return `M${round(outer - toOuter * 3)} ${-HALF}V${HALF}M${round(outer - toOuter * 6)} ${-HALF}V${HALF}`;
  }
}

/**
 * The halo of a moment whose date is imprecise, approximate or uncertain, around the mark: over `spread`, in pixels from
 * its middle, and at least just around it.
 */
export function haloPath(spread: readonly [left: number, right: number] | undefined): string {
  const least = MARK_PX / 2 + 1.5;
  const radius = spread === undefined ? least : MARK_PX / 2 - 1;
  const left = round(Math.min(-least, spread?.[0] ?? -least));
  const right = round(Math.max(least, spread?.[1] ?? least));
  const straight = round(Math.max(0, right - left - 2 * radius));
  return `M${left + radius} ${-radius}h${straight}a${radius} ${radius} 0 0 1 0 ${2 * radius}h${-straight}a${radius} ${radius} 0 0 1 0 ${-2 * radius}Z`;
}
