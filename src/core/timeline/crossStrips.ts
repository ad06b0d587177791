/** Where a line passes through the strips between its ends. */
import type { PixelExtent } from "./geometry";
import type { Strip } from "./strips";

/** What one more bend is worth, in pixels of detour. */
const BEND_PX = 14;

/**
 * A place to pass for each strip, in order: straight on where that is free, else through the nearest gap. A strip without
 * a gap, as under a bar from edge to edge, is passed where the line comes to it.
 */
export function crossStrips(strips: readonly Strip[], fromPx: number, toPx: number): readonly number[] {
  const onward = passOnward(strips, fromPx);
  const backward = passOnward(strips.toReversed(), toPx).toReversed();
  return lengthOf(onward, fromPx, toPx) <= lengthOf(backward, fromPx, toPx) ? onward : backward;
}

function lengthOf(crossings: readonly number[], fromPx: number, toPx: number): number {
  let length = 0;
  let before = fromPx;
  for (const xPx of [...crossings, toPx]) {
    if (xPx !== before) length += Math.abs(xPx - before) + BEND_PX;
    before = xPx;
  }
  return length;
}

/** Keeps one line through as many strips as have a common gap, then moves on to the next. */
function passOnward(strips: readonly Strip[], fromPx: number): number[] {
  const crossings: number[] = [];
  let here = fromPx;
  while (crossings.length < strips.length) {
    let common: PixelExtent | undefined;
    let count = 0;
    for (const strip of strips.slice(crossings.length)) {
      const next = nearestGap(strip.gaps, here, common);
      if (next === undefined && strip.gaps.length > 0) break;
      common = next ?? common;
      count += 1;
    }
    if (common !== undefined) here = clamp(here, common);
    for (let i = 0; i < count; i += 1) crossings.push(here);
  }
  return crossings;
}

/** The gap, or its part within a window, that is nearest. */
function nearestGap(
  gaps: readonly PixelExtent[],
  xPx: number,
  within: PixelExtent = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): PixelExtent | undefined {
  let nearest: PixelExtent | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [left, right] of gaps) {
    const part: PixelExtent = [Math.max(left, within[0]), Math.min(right, within[1])];
    if (part[0] > part[1]) continue;
    const distance = Math.abs(clamp(xPx, part) - xPx);
    if (distance < least) [nearest, least] = [part, distance];
  }
  return nearest;
}

export function clamp(xPx: number, [left, right]: PixelExtent): number {
  return Math.max(left, Math.min(xPx, right));
}
