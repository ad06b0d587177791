/** Two States side by side. What differs is listed and counted; nothing is scored. */
import type { Position } from "../domain/positions";
import { hasPositions, type PositionsColumn, type VoteColumn } from "./voteColumns";

export type Difference = {
  readonly column: PositionsColumn;
  readonly first: Position;
  readonly second: Position;
};

/** Each vote in which either has a position stands in exactly one of these, in the order of the columns. */
export type StateComparison = {
  /** Both have a position, and it is not the same. */
  readonly differences: readonly Difference[];
  /** Both have the same position. */
  readonly same: readonly PositionsColumn[];
  /** Votes in which only one of the two has a position, as the other was no member. */
  readonly onlyFirst: readonly PositionsColumn[];
  readonly onlySecond: readonly PositionsColumn[];
};

export function compareStatePositions(
  first: string,
  second: string,
  columns: readonly VoteColumn[],
): StateComparison {
  const differences: Difference[] = [];
  const same: PositionsColumn[] = [];
  const onlyFirst: PositionsColumn[] = [];
  const onlySecond: PositionsColumn[] = [];
  for (const column of columns.filter(hasPositions)) {
    const one = column.positions.get(first);
    const other = column.positions.get(second);
    if (one !== undefined && other !== undefined) {
      if (one === other) same.push(column);
      else differences.push({ column, first: one, second: other });
    } else if (one !== undefined) onlyFirst.push(column);
    else if (other !== undefined) onlySecond.push(column);
  }
  return { differences, same, onlyFirst, onlySecond };
}
