/** Who took which position in a vote. */
import * as z from "zod/mini";
import type { Tally } from "./action";

/** In the order in which they are told. */
export const POSITIONS = ["inFavour", "against", "abstaining", "notVoting"] as const;
export type Position = (typeof POSITIONS)[number];

/** States by position, as ISO 3166-1 alpha-3 codes (SCG for Serbia and Montenegro). */
export const Positions = z.object({
  inFavour: z.array(z.string()),
  against: z.array(z.string()),
  abstaining: z.array(z.string()),
  notVoting: z.optional(z.array(z.string())),
});
export type Positions = z.infer<typeof Positions>;

export function tallyOfPositions(positions: Positions): Tally {
  return {
    inFavour: positions.inFavour.length,
    against: positions.against.length,
    abstaining: positions.abstaining.length,
    ...(positions.notVoting === undefined ? {} : { notVoting: positions.notVoting.length }),
  };
}
