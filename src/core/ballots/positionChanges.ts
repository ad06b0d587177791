/**
 * Who changed from one vote to another on the same matter.
 *
 * In favour, against and abstaining are sides. Who takes no part takes none: it is told apart, and an absence between
 * two votes on the same side is no change of side.
 */
import type { Position } from "../domain/positions";
import { columnsByMatter, type Matters } from "./matters";
import { hasPositions, type PositionsColumn, type VoteColumn } from "./voteColumns";

export type PositionChange = { readonly iso3: string; readonly from: Position; readonly to: Position };
type StatePosition = { readonly iso3: string; readonly position: Position };

/** Each State of either vote stands in exactly one of these, by its code. */
export type VoteComparison = {
  /** Took one side, and then another. */
  readonly changedSides: readonly PositionChange[];
  /** Took a side in only one of the two, and no part in the other. */
  readonly changedParticipation: readonly PositionChange[];
  /** Has a position only in the later vote: it was no member in the earlier one. */
  readonly joined: readonly StatePosition[];
  /** Has a position only in the earlier vote. */
  readonly left: readonly StatePosition[];
  readonly unchanged: readonly StatePosition[];
};

export function compareVotes(earlier: PositionsColumn, later: PositionsColumn): VoteComparison {
  const changes: PositionChange[] = [];
  const joined: StatePosition[] = [];
  const left: StatePosition[] = [];
  const unchanged: StatePosition[] = [];
  const codes = new Set([...earlier.positions.keys(), ...later.positions.keys()]);
  for (const iso3 of [...codes].toSorted()) {
    const from = earlier.positions.get(iso3);
    const to = later.positions.get(iso3);
    if (from === undefined && to !== undefined) joined.push({ iso3, position: to });
    else if (from !== undefined && to === undefined) left.push({ iso3, position: from });
    else if (from !== undefined && to !== undefined) {
      if (from === to) unchanged.push({ iso3, position: to });
      else changes.push({ iso3, from, to });
    }
  }
  return {
    changedSides: changes.filter(isChangeOfSide),
    changedParticipation: changes.filter((change) => !isChangeOfSide(change)),
    joined,
    left,
    unchanged,
  };
}

/** A State's change of side, and the two votes between which it came about. */
export type StateChange = PositionChange & {
  readonly earlier: PositionsColumn;
  readonly later: PositionsColumn;
};

/**
 * How often a State changed sides: from each side that it took to the next one on the same matter, whatever lay between,
 * be it an absence, a term in which it was no member, or texts adopted without a vote. By the time of the later vote.
 */
export function changesOfState(
  iso3: string,
  columns: readonly VoteColumn[],
  matters: Matters,
): readonly StateChange[] {
  const changes = [...columnsByMatter(columns, matters).values()].flatMap((onMatter) =>
    changesOnMatter(iso3, onMatter.filter(hasPositions)),
  );
  return changes.toSorted((a, b) => a.later.event.extent.from - b.later.event.extent.from);
}

function changesOnMatter(iso3: string, votes: readonly PositionsColumn[]): StateChange[] {
  const sided = votes.flatMap((column) => {
    const position = column.positions.get(iso3);
    return position === undefined || position === "notVoting" ? [] : [{ column, position }];
  });
  return sided.slice(1).flatMap(({ column: later, position: to }, place) => {
    const before = sided[place];
    if (before === undefined || before.position === to) return [];
    return [{ iso3, from: before.position, to, earlier: before.column, later }];
  });
}

function isChangeOfSide({ from, to }: PositionChange): boolean {
  return from !== "notVoting" && to !== "notVoting";
}
