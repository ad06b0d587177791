/**
 * What bodies decided, each decision as one column of an axis that all of them share: votes by member, votes of which
 * only the totals are known, and texts adopted without a vote, which have no tally and no positions to show.
 */
import type { Action, Tally } from "../domain/action";
import { tallyOf } from "../domain/decision";
import type { EventId, UnEvent } from "../domain/event";
import { POSITIONS, type Position, type Positions, tallyOfPositions } from "../domain/positions";

type Decided = { readonly event: UnEvent; readonly action: Action };

/** A vote whose members are on record. The tally is counted from their positions. */
export type PositionsColumn = Decided & {
  readonly kind: "positions";
  /** By the code of the State. Who is not among them was no member then, or is not on record. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly tally: Tally;
};

export type VoteColumn =
  | PositionsColumn
  | (Decided & { readonly kind: "totals"; readonly tally: Tally })
  | (Decided & { readonly kind: "without-vote" })
  /** Nobody could confirm the totals, or how it was decided is not known, or it was not put to the vote. */
  | (Decided & { readonly kind: "not-counted" });

/** In the order of the events; those on which nothing was decided fall away. */
export function toVoteColumns(
  events: readonly UnEvent[],
  votes: Readonly<Record<EventId, Positions>>,
): readonly VoteColumn[] {
  return events.flatMap((event) => {
    const { action } = event;
    // Own keys only: an event may be called "constructor".
    const positions = Object.hasOwn(votes, event.id) ? votes[event.id] : undefined;
    return action === undefined ? [] : [toColumn({ event, action }, positions)];
  });
}

export function hasPositions(column: VoteColumn): column is PositionsColumn {
  return column.kind === "positions";
}

/** The decision that an event is; `undefined` where it is none, or not among these. */
export function columnOf(columns: readonly VoteColumn[], id: EventId): VoteColumn | undefined {
  return columns.find(({ event }) => event.id === id);
}

/** A text adopted without a vote has no positions, whatever a file says. */
function toColumn(decided: Decided, positions: Positions | undefined): VoteColumn {
  const { manner } = decided.action;
  if (manner === "without-vote") return { ...decided, kind: "without-vote" };
  const isByMember = manner === "recorded-vote" || manner === "procedural-vote";
  if (positions !== undefined && isByMember) {
    return {
      ...decided,
      kind: "positions",
      positions: positionByState(positions),
      tally: tallyOfPositions(positions),
    };
  }
  const tally = tallyOf(decided.action);
  return tally === undefined ? { ...decided, kind: "not-counted" } : { ...decided, kind: "totals", tally };
}

function positionByState(positions: Positions): ReadonlyMap<string, Position> {
  return new Map(
    POSITIONS.flatMap((position) => (positions[position] ?? []).map((iso3) => [iso3, position] as const)),
  );
}
