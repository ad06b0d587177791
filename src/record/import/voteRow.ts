/** One row of a voting file: what one State did in one vote. */
import { parseEdtf } from "../../core/domain/edtf";
import { type Position, POSITIONS } from "../../core/domain/positions";
import type { Column, VoteColumns } from "./voteColumns";

export const POSITION_NAMES: Readonly<Record<Position, string>> = {
  inFavour: "in favour",
  against: "against",
  abstaining: "abstaining",
  notVoting: "not voting",
};

/** The Library has coded a State that took no part in three ways. */
const LETTERS: ReadonlyMap<string, Position> = new Map([
  ["Y", "inFavour"],
  ["N", "against"],
  ["A", "abstaining"],
  ["NV", "notVoting"],
  ["X", "notVoting"],
  ["", "notVoting"],
]);

/** The totals that a row states of the whole vote; `members` are all that could have voted. */
export type StatedTotals = ReadonlyMap<Position | "members", number>;

/** Symbols without spaces and in capitals; empty where the row has none. */
type VoteSymbols = { readonly resolution: string; readonly draft: string; readonly meeting: string };

export type VoteRow = {
  /** Number of the voting record in the Library; may be empty. */
  readonly id: string;
  readonly symbols: VoteSymbols;
  readonly code: string;
  readonly name: string;
  /** A day, `YYYY-MM-DD`, unless the row has a fault. */
  readonly date: string;
  /** Absent when the row has a fault. */
  readonly position: Position | undefined;
  readonly totals: StatedTotals;
  /** No vote was taken: the Council's file then lists all members as in favour. */
  readonly isWithoutVote: boolean;
  /** Why the row cannot be used, as a sentence. */
  readonly fault: string | undefined;
};

/** Reads a row that has as many cells as the header. */
export function readRow(cells: readonly string[], { places }: VoteColumns): VoteRow {
  const cell = (column: Column) => (cells[places.get(column) ?? -1] ?? "").trim();
  const position = LETTERS.get(cell("vote").toUpperCase());
  const totals = new Map<Position | "members", number>();
  const faults: string[] = [];
  if (position === undefined) faults.push(`${quote(cell("vote"))} is not a vote: Y, N, A, NV, X or nothing.`);
  if (!isDay(cell("date"))) faults.push(`${quote(cell("date"))} is not a day: YYYY-MM-DD.`);
  for (const column of [...POSITIONS, "members"] as const) {
    const text = cell(column);
    if (text === "") continue;
    if (COUNT.test(text)) totals.set(column, Number(text));
    else faults.push(`${quote(text)} is not a total.`);
  }
  return {
    id: COUNT.test(cell("id")) ? String(Number(cell("id"))) : "",
    symbols: {
      resolution: plainSymbol(cell("resolution")),
      draft: plainSymbol(cell("draft")),
      meeting: plainSymbol(cell("meeting")),
    },
    code: cell("code").toUpperCase(),
    name: cell("name"),
    date: cell("date"),
    position,
    totals,
    isWithoutVote: WITHOUT_VOTE.test(cell("modality")),
    fault: faults.length === 0 ? undefined : faults.join(" "),
  };
}

/** Symbols are written with and without spaces: `S/RES/1718 (2006)`. */
export function plainSymbol(symbol: string): string {
  return symbol.replaceAll(/\s+/g, "").toUpperCase();
}

/** A cell as it may be shown in a terminal: not for pages, and without characters that would steer it. */
export function quote(cell: string): string {
  const text = cell.length > LONGEST_QUOTE ? `${cell.slice(0, LONGEST_QUOTE)}…` : cell;
  return `"${text.replaceAll(/[\p{Cc}\p{Cf}]/gu, "\uFFFD")}"`;
}

/** In characters. */
const LONGEST_QUOTE = 80;

/** The Library's files have come with numbers like 120.0. */
const COUNT = /^[0-9]+(?:\.0*)?$/;
const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const WITHOUT_VOTE = /without|acclamation|consensus/i;

function isDay(text: string): boolean {
  return DAY.test(text) && parseEdtf(text) !== undefined;
}
