/** A stream of CSV in, rows out one at a time: a file of a million rows takes no more memory than one of ten. */
import { pipeline } from "node:stream/promises";
import { CsvError, parse } from "csv-parse";
import type { VoteColumns } from "./voteColumns";
import { readHeader } from "./voteColumns";
import { quote } from "./voteRow";

/** The file as a whole is of no use; the message is for whoever gave it. */
export class UnreadableFile extends Error {}

/** What becomes of the rows, each with the number of the line on which it begins. */
export type RowReader = {
  readonly row: (cells: readonly string[], columns: VoteColumns, line: number) => void;
  /** A row that does not fit the header; the reason is a sentence. */
  readonly misfit: (line: number, reason: string) => void;
};

/** Longest row, in characters. A longer one is a quotation mark that nobody closed, and would swallow the file. */
const LONGEST_ROW = 1_000_000;

/** Reads all rows below the header. Rejects with `UnreadableFile`, or with what the source itself failed of. */
export async function readVoteRows(
  chunks: AsyncIterable<Uint8Array | string>,
  reader: RowReader,
): Promise<void> {
  let columns: VoteColumns | undefined;
  let line = 1;
  let emptyLines = 0;
  const parser = parse({
    bom: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: LONGEST_ROW,
    skip_empty_lines: true,
    // Rows of another width, and quotation marks in the wrong place (which change the width), are named below.
    relax_column_count: true,
    relax_quotes: true,
    on_record: (cells, info) => {
      const start = line + info.empty_lines - emptyLines;
      emptyLines = info.empty_lines;
      line = start + 1 + countLineBreaks(cells);
      if (columns === undefined) columns = useHeader(cells);
      else if (cells.length === columns.width) reader.row(cells, columns, start);
      else reader.misfit(start, `The row has ${cells.length} columns, the header ${columns.width}.`);
      // Nothing is handed on: the parser would keep it until it is fetched.
      return null;
    },
  });
  parser.resume();
  try {
    await pipeline(chunks, parser);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    if (error.code !== "CSV_QUOTE_NOT_CLOSED" || columns === undefined) throw unreadable(error, line);
    reader.misfit(line, "The file ends inside quotation marks.");
  }
  if (columns === undefined) throw new UnreadableFile("The file is empty.");
}

/** The parser's own count of lines is wrong where a quoted cell holds line breaks of Windows. */
function countLineBreaks(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes("\n") || cell.includes("\r")) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return breaks;
}

function useHeader(cells: readonly string[]): VoteColumns {
  const header = readHeader(cells);
  if (!("missing" in header)) return header;
  const found =
    cells.length === 1 ? "one column: are they separated by commas?" : cells.map(quote).join(", ");
  throw new UnreadableFile(`The header lacks ${header.missing.join("; ")}. It has ${found}`);
}

function unreadable(error: CsvError, line: number): UnreadableFile {
  const reason =
    error.code === "CSV_MAX_RECORD_SIZE" || error.code === "CSV_QUOTE_NOT_CLOSED"
      ? "A quotation mark is opened there and not closed."
      : error.message;
  return new UnreadableFile(`The file cannot be read from line ${line} on. ${reason}`);
}
