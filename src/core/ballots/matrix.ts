/** States by votes: a row for each State, with a cell for every column. */
import type { PositionsFile } from "../dataset/positionsSchema";
import type { Position } from "../domain/positions";
import type { Region } from "../domain/region";
import type { State } from "../domain/state";
import type { Matters } from "./matters";
import { changesOfState } from "./positionChanges";
import { hasPositions, type VoteColumn } from "./voteColumns";

/**
 *   a position       the State took it
 *   "blank"          the members are on record, and it is not among them: it was no member then, or did not exist
 *   "no-positions"   nobody's position is on record: no vote was taken, or only totals are known
 */
export type Cell = Position | "blank" | "no-positions";

export type MatrixRow = {
  readonly state: State;
  /** One for each column, in their order. */
  readonly cells: readonly Cell[];
  /** How often it changed sides, within these columns. */
  readonly changes: number;
};

export function cellOf(column: VoteColumn, iso3: string): Cell {
  return hasPositions(column) ? (column.positions.get(iso3) ?? "blank") : "no-positions";
}

/** A row for each of the States, in their order, also for those without a position. */
export function toMatrix(
  states: readonly State[],
  columns: readonly VoteColumn[],
  matters: Matters,
): readonly MatrixRow[] {
  return states.map((state) => ({
    state,
    cells: columns.map((column) => cellOf(column, state.iso3)),
    changes: changesOfState(state.iso3, columns, matters).length,
  }));
}

/** The States of a file, and those of its votes that it does not describe, by their codes. */
export function allStates({ states, votes }: PositionsFile): readonly State[] {
  const known = new Set(states.map(({ iso3 }) => iso3));
  const voters = Object.values(votes).flatMap(({ inFavour, against, abstaining, notVoting = [] }) => [
    ...inFavour,
    ...against,
    ...abstaining,
    ...notVoting,
  ]);
  const unknown = [...new Set(voters)].filter((iso3) => !known.has(iso3)).toSorted();
  return [...states, ...unknown.map((iso3) => ({ iso3, names: {} }))];
}

/** Those of the wanted regional groups; all when none is wanted. */
export function statesIn(states: readonly State[], regions: readonly Region[]): readonly State[] {
  if (regions.length === 0) return states;
  return states.filter(({ region }) => region !== undefined && regions.includes(region));
}
