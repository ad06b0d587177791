/** A line of upright and level stretches, with round corners that stay clear of what the line goes around. */
import type { PixelExtent } from "./geometry";
import { SIDE_PX } from "./strips";

export type Point = { readonly xPx: number; readonly yPx: number };
/** A corner knows the channel that its level stretch runs in. */
export type Corner = Point & { readonly channel?: PixelExtent };

const RADIUS_PX = 8;

/** An SVG path through the points. */
export function roundedPath(corners: readonly Corner[]): string {
  return corners
    .map((corner, i) => {
      const before = corners[i - 1];
      const after = corners[i + 1];
      if (before === undefined) return `M${inWords(corner)}`;
      if (after === undefined) return `L${inWords(corner)}`;
      const radius = Math.min(
        RADIUS_PX,
        distance(before, corner) / 2,
        distance(corner, after) / 2,
        strayRadius(corner, before.xPx === corner.xPx ? before : after),
      );
      const [start, end] = [towards(corner, before, radius), towards(corner, after, radius)];
      return `L${inWords(start)}Q${inWords(corner)} ${inWords(end)}`;
    })
    .join("");
}

/**
 * The largest radius at which the corner leaves the channel no farther from its upright stretch than boxes are: with `d`
 * from the corner to the edge of the channel, a curve of radius r is r (1 - √(d/r))² beside the stretch there.
 */
function strayRadius({ yPx, channel }: Corner, upright: Point): number {
  if (channel === undefined) return RADIUS_PX;
  const edgePx = upright.yPx < yPx ? yPx - channel[0] : channel[1] - yPx;
  return (Math.sqrt(Math.max(0, edgePx)) + Math.sqrt(SIDE_PX)) ** 2;
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.xPx - b.xPx) + Math.abs(a.yPx - b.yPx);
}

function towards(corner: Point, other: Point, px: number): Point {
  return {
    xPx: corner.xPx + Math.sign(other.xPx - corner.xPx) * px,
    yPx: corner.yPx + Math.sign(other.yPx - corner.yPx) * px,
  };
}

function inWords({ xPx, yPx }: Point): string {
  return `${tenths(xPx)} ${tenths(yPx)}`;
}

function tenths(px: number): number {
  return Math.round(px * 10) / 10;
}
