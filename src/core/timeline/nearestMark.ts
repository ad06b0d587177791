/** Which mark a pointer means. */
import { MARK_PX } from "./geometry";
import type { Mark } from "./mark";

/** How far from a mark's edge a pointer may be: with it, a target is at least 24 pixels wide. */
const REACH_PX = 6;

/** The mark at or nearest to a point, within reach; marks on the point itself win over near ones. */
export function nearestMark(marks: readonly Mark[], xPx: number, yPx: number): Mark | undefined {
  let nearest: Mark | undefined;
  let nearestPx = REACH_PX;
  for (const mark of marks) {
    const [left, right] = mark.extent;
    const asidePx = Math.max(left - xPx, xPx - right, 0);
    const abovePx = Math.max(Math.abs(yPx - mark.yPx) - MARK_PX / 2, 0);
    const distancePx = Math.hypot(asidePx, abovePx);
    if (distancePx < nearestPx) {
      nearest = mark;
      nearestPx = distancePx;
    }
  }
  return nearest;
}
