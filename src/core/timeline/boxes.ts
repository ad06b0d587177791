/** The room that marks and labels take up, in pixels of the figure: what a line must go around. */
import { BAR_PX, MARK_PX } from "./geometry";
import type { LabelMark, Mark } from "./mark";

export type Box = {
  readonly leftPx: number;
  readonly rightPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
};

/** Half of what a line of label text takes up from top to bottom. */
const HALF_TEXT_PX = 7;
/** The pill of a cluster is this much higher than a mark, to each side. */
const CLUSTER_EXTRA_PX = 1;

export function boxOfMark(mark: Mark): Box {
  const { xPx, yPx, extent } = mark;
  if (mark.kind === "event") {
    const half = MARK_PX / 2;
    return { leftPx: xPx - half, rightPx: xPx + half, topPx: yPx - half, bottomPx: yPx + half };
  }
  const half = mark.kind === "bar" ? BAR_PX / 2 : MARK_PX / 2 + CLUSTER_EXTRA_PX;
  return { leftPx: extent[0], rightPx: extent[1], topPx: yPx - half, bottomPx: yPx + half };
}

export function boxOfLabel({ xPx, yPx, widthPx }: LabelMark): Box {
  return { leftPx: xPx, rightPx: xPx + widthPx, topPx: yPx - HALF_TEXT_PX, bottomPx: yPx + HALF_TEXT_PX };
}

export function boxesTouch(a: Box, b: Box): boolean {
  return a.leftPx < b.rightPx && b.leftPx < a.rightPx && a.topPx < b.bottomPx && b.topPx < a.bottomPx;
}
