/**
 * The figure as a line sees it: strips, in which boxes stand side by side, and channels between them, which are free
 * from one edge of the plot to the other.
 *
 *     channel 0  ─────────────────────────────
 *     strip 0       ▭ label      ▭        ▭        gaps: what the boxes leave free
 *     channel 1  ─────────────────────────────
 *     strip 1       ■   ●   (4)      ◆
 *     channel 2  ─────────────────────────────
 */
import type { Box } from "./boxes";
import type { PixelExtent } from "./geometry";

export type Strip = {
  readonly topPx: number;
  readonly bottomPx: number;
  readonly boxes: readonly Box[];
  /** Where a line can pass from channel to channel, from left to right. */
  readonly gaps: readonly PixelExtent[];
};

export type Strips = {
  readonly strips: readonly Strip[];
  /** One more than strips, from the top: [top, bottom]. */
  readonly channels: readonly PixelExtent[];
};

/** How far a line stays away from boxes at its sides, and from those above and below. */
export const SIDE_PX = 3;
const ABOVE_PX = 1;

/** Cost: O(n log n). */
export function cutStrips(boxes: readonly Box[], area: Box): Strips {
  const strips: Strip[] = [];
  const channels: PixelExtent[] = [];
  let free = area.topPx;
  for (const group of groupBy(boxes, ({ topPx, bottomPx }) => [topPx - ABOVE_PX, bottomPx + ABOVE_PX])) {
    const [topPx, bottomPx] = group.extent;
    channels.push([Math.min(free, topPx), topPx]);
    strips.push({ topPx, bottomPx, boxes: group.boxes, gaps: gapsBetween(group.boxes, area) });
    free = bottomPx;
  }
  channels.push([free, Math.max(free, area.bottomPx)]);
  return { strips, channels };
}

type Group = { readonly extent: PixelExtent; readonly boxes: readonly Box[] };

/** Boxes whose stretches overlap, in ascending order. */
function groupBy(boxes: readonly Box[], stretchOf: (box: Box) => PixelExtent): Group[] {
  const groups: { extent: [number, number]; boxes: Box[] }[] = [];
  for (const box of boxes.toSorted((a, b) => stretchOf(a)[0] - stretchOf(b)[0])) {
    const [from, until] = stretchOf(box);
    const last = groups.at(-1);
    if (last === undefined || from >= last.extent[1]) {
      groups.push({ extent: [from, until], boxes: [box] });
    } else {
      last.extent[1] = Math.max(last.extent[1], until);
      last.boxes.push(box);
    }
  }
  return groups;
}

function gapsBetween(boxes: readonly Box[], { leftPx, rightPx }: Box): PixelExtent[] {
  const walls = groupBy(boxes, (box) => [box.leftPx - SIDE_PX, box.rightPx + SIDE_PX]);
  const edges = [leftPx + SIDE_PX, ...walls.flatMap(({ extent }) => extent), rightPx - SIDE_PX];
  const gaps: PixelExtent[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const [from = 0, until = 0] = [edges[i], edges[i + 1]];
    if (from <= until) gaps.push([from, until]);
  }
  return gaps;
}

/** The strip at a height; `undefined` within a channel. */
export function stripAt({ strips }: Strips, yPx: number): number | undefined {
  const place = strips.findIndex(({ topPx, bottomPx }) => topPx <= yPx && yPx <= bottomPx);
  return place === -1 ? undefined : place;
}

/** Whether nothing but `own` stands in an area of the strip. */
export function isFree(strip: Strip, area: Box, own: readonly Box[]): boolean {
  return !strip.boxes.some(
    (box) =>
      box.leftPx < area.rightPx &&
      area.leftPx < box.rightPx &&
      box.topPx < area.bottomPx &&
      area.topPx < box.bottomPx &&
      !own.includes(box),
  );
}
