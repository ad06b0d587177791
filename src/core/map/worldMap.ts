/** The world as it is drawn: an equal-area projection made in the build, so that the browser only draws. */
import * as z from "zod/mini";
import type { Position } from "../domain/positions";

export const WorldMap = z.object({
  /** Size of the drawing, in its own units. */
  width: z.number(),
  height: z.number(),
  /** Outlines by ISO 3166-1 alpha-3 code, as paths of SVG. */
  shapes: z.record(z.string(), z.string()),
  /** Where States stand that are too small to be seen as a shape; moved apart where they would overlap. */
  points: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** All areas that are no State of the record. */
  others: z.string(),
});
export type WorldMap = z.infer<typeof WorldMap>;

/** A State that is no more is drawn as those that took its place. */
const DRAWN_AS: Readonly<Record<string, readonly string[]>> = { SCG: ["SRB", "MNE"] };

/** The codes under which the map draws a State. */
function areasOf(iso3: string): readonly string[] {
  return DRAWN_AS[iso3] ?? [iso3];
}

export type Area = {
  readonly iso3: string;
  /** The State whose position it shows; `undefined`: none, as it was no member then. */
  readonly state: string | undefined;
  readonly position: Position | undefined;
};

/** Every area of the map with the position that it shows. */
export function placePositions(
  { shapes, points }: WorldMap,
  positions: ReadonlyMap<string, Position>,
): readonly Area[] {
  const takenBy = new Map(
    [...positions].flatMap(([state, position]) =>
      areasOf(state).map((iso3) => [iso3, { state, position }] as const),
    ),
  );
  return [...Object.keys(shapes), ...Object.keys(points)].map((iso3) => ({
    iso3,
    state: takenBy.get(iso3)?.state,
    position: takenBy.get(iso3)?.position,
  }));
}
