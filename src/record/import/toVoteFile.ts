/** A vote of a file as the record keeps it. */
import type { Position, Positions } from "../../core/domain/positions";
import type { VoteFile } from "../recordSchema";
import type { FileVote } from "./fileVote";

export function positionsOf({ positions }: FileVote): Required<Positions> {
  const who = (position: Position) =>
    [...positions].flatMap(([iso3, taken]) => (taken === position ? [iso3] : [])).toSorted();
  return {
    inFavour: who("inFavour"),
    against: who("against"),
    abstaining: who("abstaining"),
    notVoting: who("notVoting"),
  };
}

export function toVoteFile({ event, id }: FileVote, positions: Positions): VoteFile {
  const which = id === "" ? "" : `, record ${id}`;
  return {
    event: event.id,
    ...positions,
    note: `Positions from the voting data of the UN Digital Library${which}.`,
  };
}
