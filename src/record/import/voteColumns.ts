/** The header of a voting file of the UN Digital Library: where each column stands, whatever else stands beside it. */

/** Columns by what they hold, each with its spellings in the Library's files and in their published descriptions. */
const COLUMNS = [
  ["id", ["undl_id"]],
  ["code", ["ms_code", "ms_codes"]],
  ["name", ["ms_name", "ms_names"]],
  ["vote", ["ms_vote", "ms_votes"]],
  ["date", ["date"]],
  ["resolution", ["resolution", "resolutions"]],
  ["draft", ["draft"]],
  ["meeting", ["meeting"]],
  ["modality", ["modality"]],
  ["inFavour", ["total_yes", "yes"]],
  ["against", ["total_no", "no"]],
  ["abstaining", ["total_abstentions", "abstentions"]],
  ["notVoting", ["total_non_voting", "non-voting"]],
  ["members", ["total_ms", "total-voting"]],
] as const;

export type Column = (typeof COLUMNS)[number][0];

/** Of each of these at least one must be there: what a row cannot be understood without. */
const NEEDED: readonly (readonly Column[])[] = [
  ["code", "name"],
  ["vote"],
  ["date"],
  ["resolution", "draft", "meeting"],
];

export type VoteColumns = {
  /** Number of cells that every row must have. */
  readonly width: number;
  /** Index of each column that the file has. */
  readonly places: ReadonlyMap<Column, number>;
};

/** Finds the columns in the first row of a file, or says which of those needed are not there. */
export function readHeader(cells: readonly string[]): VoteColumns | { readonly missing: readonly string[] } {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const places = new Map<Column, number>();
  for (const [column, spellings] of COLUMNS) {
    const place = names.findIndex((name) => spellings.some((spelling) => spelling === name));
    if (place >= 0) places.set(column, place);
  }
  const missing = NEEDED.filter((columns) => !columns.some((column) => places.has(column)));
  if (missing.length === 0) return { width: cells.length, places };
  return { missing: missing.map((columns) => columns.map(usualSpelling).join(" or ")) };
}

function usualSpelling(column: Column): string {
  return COLUMNS.find(([name]) => name === column)?.[1][0] ?? column;
}
