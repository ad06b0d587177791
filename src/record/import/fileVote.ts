/** One vote of a voting file, put together from its rows and held against the totals that these state. */
import type { EventRecord } from "../../core/domain/event";
import { type Position, POSITIONS } from "../../core/domain/positions";
import type { FindMember } from "./memberStates";
import type { StatedTotals, VoteRow } from "./voteRow";
import { POSITION_NAMES } from "./voteRow";

/** A vote as the rows of one file tell it. */
export type FileVote = {
  readonly event: EventRecord;
  readonly file: string;
  /** Line of its first row. */
  readonly line: number;
  /** Number of the voting record in the Library; may be empty. */
  readonly id: string;
  readonly date: string;
  /** By ISO 3166-1 alpha-3 code. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly totals: StatedTotals;
  readonly isWithoutVote: boolean;
  /** Why it cannot be relied on, as sentences; empty when it can. */
  readonly faults: readonly string[];
};

/** A vote while its rows come in. */
export type OpenVote = {
  readonly event: EventRecord;
  /** The first sound row, by which the others are judged; as long as there is none, the first row. */
  first: { readonly row: VoteRow; readonly line: number };
  readonly seen: Map<string, { readonly position: Position; readonly line: number }>;
  /** The first faults of its rows, and how many there are. */
  readonly faults: string[];
  faultyRows: number;
};

/** So many faulty rows of a vote are named: a broken file has many, and they must not fill the memory. */
const NAMED_FAULTS = 20;

export function openVote(event: EventRecord, row: VoteRow, line: number): OpenVote {
  return { event, first: { row, line }, seen: new Map(), faults: [], faultyRows: 0 };
}

/** Takes down what the row says; what makes it malformed, if anything does. */
export function addRow(
  vote: OpenVote,
  row: VoteRow,
  line: number,
  findMember: FindMember,
): string | undefined {
  const fail = (reason: string) => {
    vote.faultyRows += 1;
    if (vote.faults.length < NAMED_FAULTS) vote.faults.push(`Line ${line}: ${reason}`);
    return reason;
  };
  if (row.position === undefined || row.fault !== undefined) return fail(row.fault ?? "The row has no vote.");
  if (vote.first.row.fault !== undefined) vote.first = { row, line };
  const { row: first, line: firstLine } = vote.first;
  if (row.date !== first.date) return fail(`The date is ${row.date}, on line ${firstLine} ${first.date}.`);
  if (!sameTotals(row.totals, first.totals)) return fail(`The totals are not those of line ${firstLine}.`);
  const member = findMember(row, Number(row.date.slice(0, 4)));
  if ("fault" in member) return fail(member.fault);
  const before = vote.seen.get(member.iso3);
  // A row that comes twice does the vote no harm, and is malformed all the same.
  if (before?.position === row.position) return `${member.iso3} stands on line ${before.line} already.`;
  if (before !== undefined) return fail(`${member.iso3} voted otherwise on line ${before.line}.`);
  vote.seen.set(member.iso3, { position: row.position, line });
  return undefined;
}

export function closeVote(file: string, { event, first, seen, faults, faultyRows }: OpenVote): FileVote {
  const positions = new Map([...seen].map(([iso3, { position }]) => [iso3, position]));
  const more = faultyRows > faults.length ? [`Rows with faults in all: ${faultyRows}.`] : [];
  const { id, date, totals, isWithoutVote } = first.row;
  return {
    event,
    file,
    line: first.line,
    id,
    date,
    positions,
    totals,
    isWithoutVote,
    faults: [...faults, ...more, ...wrongTotals(totals, positions)],
  };
}

function sameTotals(a: StatedTotals, b: StatedTotals): boolean {
  return a.size === b.size && [...a].every(([column, total]) => b.get(column) === total);
}

/** Where the file's own totals are not what its rows add up to, rows are missing or wrong. */
function wrongTotals(totals: StatedTotals, positions: ReadonlyMap<string, Position>): readonly string[] {
  const taken = [...positions.values()];
  const counts = POSITIONS.map((position) => ({
    what: POSITION_NAMES[position],
    stated: totals.get(position),
    counted: taken.filter((one) => one === position).length,
  }));
  return [...counts, { what: "members", stated: totals.get("members"), counted: taken.length }]
    .filter(({ stated, counted }) => stated !== undefined && stated !== counted)
    .map(({ what, stated, counted }) => `The file states ${stated} ${what}, its rows give ${counted}.`);
}
