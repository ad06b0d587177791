/** The outlines of the marks, around (0, 0), as SVG path data. */
import { MARK_PX } from "./geometry";
import type { EventMark } from "./mark";

const HALF = MARK_PX / 2;
const DOT = HALF - 1.5;
const SIDE = HALF - 1;
/** Room inside the outline that the filling of a square may take. */
const INNER = MARK_PX - 4;

const OUTLINES: Readonly<Record<EventMark["shape"], string>> = {
  dot: `M${-DOT} 0a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0Z`,
  diamond: `M0 ${-HALF}L${HALF} 0 0 ${HALF} ${-HALF} 0Z`,
  square: `M${-SIDE} ${-SIDE}h${2 * SIDE}v${2 * SIDE}h${-2 * SIDE}Z`,
};

export function markOutline(shape: EventMark["shape"]): string {
  return OUTLINES[shape];
}

/** The part of a square that is filled, like a glass; `undefined` when it is not filled by a share. */
export function markLevel({ filling }: Pick<EventMark, "filling">): string | undefined {
  if (filling.kind !== "share") return undefined;
  const height = INNER * filling.share;
  return `M${2 - HALF} ${HALF - 2}v${-height}h${INNER}v${height}Z`;
}

/** How the outline is drawn. */
export function markInk({
  shape,
  filling,
}: Pick<EventMark, "shape" | "filling">): "solid" | "hollow" | "unknown" {
  if (filling.kind === "full") return "solid";
  return filling.kind === "unknown" && shape === "square" ? "unknown" : "hollow";
}

/** A pill around (x, y): the ground of a cluster's count. */
export function pillPath(xPx: number, yPx: number, widthPx: number): string {
  const radius = HALF + 1;
  const straight = Math.max(0, widthPx - 2 * radius);
  return `M${xPx - straight / 2} ${yPx - radius}h${straight}a${radius} ${radius} 0 0 1 0 ${2 * radius}h${-straight}a${radius} ${radius} 0 0 1 0 ${-2 * radius}Z`;
}
