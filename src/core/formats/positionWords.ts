/** Positions as they stand in tables. */
import type { Position } from "../domain/positions";

export const POSITION_WORDS = {
  inFavour: "in-favour",
  against: "against",
  abstaining: "abstaining",
  notVoting: "not-voting",
} as const satisfies Readonly<Record<Position, string>>;

export type PositionWord = (typeof POSITION_WORDS)[Position];
