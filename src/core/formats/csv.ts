/**
 * Tables as comma-separated values (RFC 4180, UTF-8 without a byte order mark, lines ended by LF).
 *
 * A spreadsheet runs a cell that begins like a formula, whoever wrote it. Such a text gets an apostrophe in front,
 * which spreadsheets hide; the README of the data says so to those who read the files by program.
 */
import { csvFormatRows } from "d3";

type Cell = string | number | undefined;

/** One column of a table: its name, and how a row fills it. */
export type Column<Row> = {
  readonly name: string;
  /** What it holds, for the description of the table. */
  readonly description: string;
  readonly type: "string" | "integer" | "date" | "any";
  readonly value: (row: Row) => Cell;
};

/** The header and a line for each row. Some columns are called after records, so names are cells like any other. */
export function formatCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => toCell(name));
  const lines = rows.map((row) => columns.map(({ value }) => toCell(value(row))));
  return `${csvFormatRows([header, ...lines])}\n`;
}

/** Several values in one cell. */
export function joinValues(values: readonly string[]): string {
  return values.join("; ");
}

function toCell(value: Cell): string {
  if (typeof value === "number" || value === undefined) return String(value ?? "");
  return RUNS_AS_FORMULA.test(value) ? `'${value}` : value;
}

/** Signs by which spreadsheets know a formula, also in their full width, after any blanks; and lone control characters. */
const RUNS_AS_FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠|]|^[\t\r\n]/u;
