/** Counts by position, of one State over many votes or of many States in one vote. Taking no part is counted apart. */
import type { Position } from "../domain/positions";

export type PositionCounts = Readonly<Record<Position, number>>;

export function countPositions(positions: Iterable<Position>): PositionCounts {
  const counts = { inFavour: 0, against: 0, abstaining: 0, notVoting: 0 };
  for (const position of positions) counts[position] += 1;
  return counts;
}

export function sumCounts({ inFavour, against, abstaining, notVoting }: PositionCounts): number {
  return inFavour + against + abstaining + notVoting;
}
