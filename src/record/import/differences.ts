/** In what a vote of a file differs from that of the record: lines to read, the record's word first. */
import type { Tally } from "../../core/domain/action";
import { parseEdtf } from "../../core/domain/edtf";
import type { EventRecord } from "../../core/domain/event";
import type { Position, Positions } from "../../core/domain/positions";
import { POSITIONS, tallyOfPositions } from "../../core/domain/positions";
import type { FileVote } from "./fileVote";
import { POSITION_NAMES } from "./voteRow";

export function differentDate({ date }: EventRecord, vote: FileVote): readonly string[] {
  const [ours, theirs] = [parseEdtf(date), parseEdtf(vote.date)];
  const isWithin =
    ours !== undefined && theirs !== undefined && ours.from <= theirs.from && theirs.until <= ours.until;
  return isWithin ? [] : [`date: ${date} -> ${vote.date}`];
}

export function differentManner({ action }: EventRecord, { isWithoutVote }: FileVote): readonly string[] {
  const ours = action?.manner ?? "none";
  if (isWithoutVote === (ours === "without-vote")) return [];
  return [`manner: ${ours} -> ${isWithoutVote ? "without-vote" : "recorded-vote"}`];
}

/** State by state, and the totals that come of it. */
export function differentPositions(ours: Positions, theirs: Positions): readonly string[] {
  const [before, after] = [byState(ours), byState(theirs)];
  const states = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  const changes = states
    .filter((iso3) => before.get(iso3) !== after.get(iso3))
    .map((iso3) => `${iso3}: ${nameOf(before.get(iso3))} -> ${nameOf(after.get(iso3))}`);
  if (changes.length === 0) return [];
  return [...changes, ...differentTotals(tallyOfPositions(ours), tallyOfPositions(theirs))];
}

function byState(positions: Positions): ReadonlyMap<string, Position> {
  return new Map(
    POSITIONS.flatMap((position) => (positions[position] ?? []).map((iso3) => [iso3, position] as const)),
  );
}

function nameOf(position: Position | undefined): string {
  return position === undefined ? "not listed" : POSITION_NAMES[position];
}

/** Those who took no part are compared only where the record counts them. */
export function differentTotals(ours: Tally | undefined, theirs: Tally): readonly string[] {
  if (ours === undefined) return [];
  const isSame = POSITIONS.every(
    (position) => ours[position] === undefined || ours[position] === theirs[position],
  );
  return isSame ? [] : [`totals: ${formatTally(ours)} -> ${formatTally(theirs)}`];
}

export function formatTally(tally: Tally): string {
  return POSITIONS.filter((position) => tally[position] !== undefined)
    .map((position) => `${tally[position]} ${POSITION_NAMES[position]}`)
    .join(", ");
}
