/** Holds the votes of the files against those of the record. */
import type { Tally } from "../../core/domain/action";
import { tallyOf } from "../../core/domain/decision";
import type { EventRecord } from "../../core/domain/event";
import type { Positions } from "../../core/domain/positions";
import { tallyOfPositions } from "../../core/domain/positions";
import type { VoteFile } from "../recordSchema";
import { differentDate, differentManner, differentPositions, differentTotals } from "./differences";
import type { FileVote } from "./fileVote";
import { positionsOf, toVoteFile } from "./toVoteFile";

/**
 *   agrees    the record says what the file says
 *   differs   the details say in what, the record's word first
 *   new       the record has the event, but not who voted how; the details say what else to do
 *   unsound   the file has the vote, but cannot be relied on; the details say why
 *   absent    the record has a vote that is in no file
 */
export const VERDICTS = ["agrees", "differs", "new", "unsound", "absent"] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Finding = {
  readonly verdict: Verdict;
  readonly event: EventRecord;
  readonly details: readonly string[];
  /** The tally of the file, where positions could be compared. */
  readonly tally?: Tally;
  /** What the record could take over from the file: new positions, or other ones in place of its own. */
  readonly write?: VoteFile;
};

type RecordedVotes = {
  readonly events: readonly EventRecord[];
  /** By event id. */
  readonly positions: Readonly<Record<string, Positions>>;
};

/** One finding for each vote of the record, and for each decision of the record that a file has. */
export function compareVotes({ events, positions }: RecordedVotes, votes: readonly FileVote[]): Finding[] {
  return events.flatMap((event): Finding[] => {
    const [vote, ...others] = votes.filter((one) => one.event.id === event.id);
    if (vote !== undefined) return [compare(event, positions[event.id], vote, others)];
    const isVote = isByName(event) || tallyOf(event.action) !== undefined;
    return isVote ? [{ verdict: "absent", event, details: [] }] : [];
  });
}

/** Whether members were called by name: only then may the record say who voted how. */
function isByName({ action }: EventRecord): boolean {
  return action?.manner === "recorded-vote" || action?.manner === "procedural-vote";
}

function compare(
  event: EventRecord,
  ours: Positions | undefined,
  vote: FileVote,
  others: readonly FileVote[],
): Finding {
  const theirs = positionsOf(vote);
  const tally = tallyOfPositions(theirs);
  const faults = [...faultsOf(vote, others), ...contradictions(vote, others)];
  if (faults.length > 0) return { verdict: "unsound", event, tally, details: faults };

  const otherwise = [...differentDate(event, vote), ...differentManner(event, vote)];
  if (otherwise.length > 0) return { verdict: "differs", event, details: otherwise };
  if (vote.isWithoutVote) return { verdict: "agrees", event, details: [] };
  const write = hasTotals(vote) ? toVoteFile(vote, theirs) : undefined;
  if (ours !== undefined) {
    const details = differentPositions(ours, theirs);
    if (details.length === 0) return { verdict: "agrees", event, tally, details };
    return { verdict: "differs", event, tally, details, ...(write && { write }) };
  }
  const totals = differentTotals(tallyOf(event.action), tally);
  if (totals.length > 0) return { verdict: "differs", event, tally, details: totals };
  if (write === undefined) return { verdict: "unsound", event, tally, details: [NO_TOTALS] };
  return { verdict: "new", event, tally, details: furtherSteps(event, vote), write };
}

const NO_TOTALS = "The file states no totals, so that nobody can tell whether all rows are there.";

/** Without them rows may be missing, and the vote is only compared. */
function hasTotals({ totals }: FileVote): boolean {
  return totals.has("inFavour") && totals.has("against") && totals.has("abstaining");
}

/** With the file that each is of, where there is more than one vote. */
function faultsOf(vote: FileVote, others: readonly FileVote[]): readonly string[] {
  if (others.length === 0) return vote.faults;
  return [vote, ...others].flatMap(({ file, faults }) => faults.map((fault) => `${file}: ${fault}`));
}

/** The same vote may stand in several files, or twice in one; then they must say the same. */
function contradictions(vote: FileVote, others: readonly FileVote[]): readonly string[] {
  return others
    .filter(({ date, positions }) => date !== vote.date || !samePositions(positions, vote.positions))
    .map(
      (other) => `${vote.file} line ${vote.line} and ${other.file} line ${other.line} tell it differently.`,
    );
}

function samePositions(a: FileVote["positions"], b: FileVote["positions"]): boolean {
  return a.size === b.size && [...a].every(([iso3, position]) => b.get(iso3) === position);
}

/** What the record's own rules ask for once there is a file of positions. */
function furtherSteps(event: EventRecord, { id }: FileVote): readonly string[] {
  const { action } = event;
  const steps: string[] = [];
  if (!isByName(event))
    steps.push(`Set the manner of the event's action to "recorded-vote": it is "${action?.manner}".`);
  if (tallyOf(action) !== undefined)
    steps.push("Take the tally out of the event's action: it is counted from the positions.");
  if (id !== "")
    steps.push(`Name the source in the event's file: https://digitallibrary.un.org/record/${id}`);
  return steps;
}
