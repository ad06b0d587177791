/** Words on the lines of a chain: where they touch no mark, no label, no other line and no other words. */
import { type Box, boxesTouch } from "./boxes";
import type { Point } from "./roundedPath";

/** In pixels: of one line of small text, with the air around it. */
export const TAG_HEIGHT_PX = 20;
const STEP_PX = 12;
const MOST_PLACES = 48;
/** Air between words and an upright line beside them. */
const BESIDE_PX = 3;
/** The words keep away from the tip of the arrow. */
const ARROW_PX = 8;

type TaggedLine = {
  readonly key: string;
  readonly tagPx: number | undefined;
  readonly corners: readonly Point[];
};
export type PlacedTag = Box;

/** Earlier lines choose first. Cost: O(boxes and stretches), and for each place O(those at its height). */
export function placeTags(
  lines: readonly TaggedLine[],
  obstacles: readonly Box[],
  area: Box,
): ReadonlyMap<string, PlacedTag> {
  const placed = new Map<string, PlacedTag>();
  if (lines.every(({ tagPx }) => tagPx === undefined)) return placed;
  const taken = shelves();
  for (const box of obstacles) taken.add(box);
  for (const line of lines) for (const box of stretchesOf(line.corners)) taken.add(box, line.key);
  for (const { key, tagPx, corners } of lines) {
    if (tagPx === undefined) continue;
    const place = placesAlong(corners, tagPx).find(
      ({ box, clear }) => isWithin(box, area) && taken.isClear(clear, key),
    );
    if (place === undefined) continue;
    placed.set(key, place.box);
    taken.add(place.box);
  }
  return placed;
}

function isWithin(box: Box, area: Box): boolean {
  return (
    box.leftPx >= area.leftPx &&
    box.rightPx <= area.rightPx &&
    box.topPx >= area.topPx &&
    box.bottomPx <= area.bottomPx
  );
}

/** Boxes by height, so that few have to be looked at. A box with an owner is not in the way of that one. */
function shelves() {
  const shelf = new Map<number, { readonly box: Box; readonly owner: string | undefined }[]>();
  const numbersOf = ({ topPx, bottomPx }: Box) => {
    const first = Math.floor(topPx / TAG_HEIGHT_PX);
    return Array.from({ length: Math.floor(bottomPx / TAG_HEIGHT_PX) - first + 1 }, (_, i) => first + i);
  };
  return {
    add: (box: Box, owner?: string) => {
      for (const number of numbersOf(box)) {
        const known = shelf.get(number);
        if (known === undefined) shelf.set(number, [{ box, owner }]);
        else known.push({ box, owner });
      }
    },
    isClear: (box: Box, owner: string) =>
      numbersOf(box).every((number) =>
        (shelf.get(number) ?? []).every((other) => other.owner === owner || !boxesTouch(box, other.box)),
      ),
  };
}

function stretchesOf(corners: readonly Point[]): Box[] {
  return corners.slice(1).map((corner, i) => {
    const before = corners[i] ?? corner;
    return {
      leftPx: Math.min(before.xPx, corner.xPx) - 1,
      rightPx: Math.max(before.xPx, corner.xPx) + 1,
      topPx: Math.min(before.yPx, corner.yPx) - 1,
      bottomPx: Math.max(before.yPx, corner.yPx) + 1,
    };
  });
}

/** The words, and what has to be clear for them: their line is part of it. */
type Place = { readonly box: Box; readonly clear: Box };

/**
 * On the line, and beside it where it is upright; from its arrow back, as the last stretch is the one that it shares with
 * no other.
 */
function placesAlong(corners: readonly Point[], tagPx: number): Place[] {
  const places: Place[] = [];
  for (let i = corners.length - 1; i > 0 && places.length < MOST_PLACES; i -= 1) {
    const [from, to] = [corners[i], corners[i - 1]];
    if (from === undefined || to === undefined) continue;
    const [dx, dy] = [to.xPx - from.xPx, to.yPx - from.yPx];
    const length = Math.abs(dx) + Math.abs(dy);
    const half = dx === 0 ? TAG_HEIGHT_PX / 2 : tagPx / 2;
    const startPx = half + (i === corners.length - 1 ? ARROW_PX : 0);
    for (let at = startPx; at <= length - half && places.length < MOST_PLACES; at += STEP_PX) {
      const [xPx, yPx] = [from.xPx + (dx / length) * at, from.yPx + (dy / length) * at];
      const shifts = dx === 0 ? [tagPx / 2 + BESIDE_PX, -tagPx / 2 - BESIDE_PX, 0] : [0];
      for (const shiftPx of shifts) {
        const box: Box = {
          leftPx: xPx + shiftPx - tagPx / 2,
          rightPx: xPx + shiftPx + tagPx / 2,
          topPx: yPx - TAG_HEIGHT_PX / 2,
          bottomPx: yPx + TAG_HEIGHT_PX / 2,
        };
        // Where lines lie on each other, words beside them would be anybody's.
        const clear = {
          ...box,
          leftPx: Math.min(box.leftPx, xPx - BESIDE_PX),
          rightPx: Math.max(box.rightPx, xPx + BESIDE_PX),
        };
        places.push({ box, clear });
      }
    }
  }
  return places;
}
