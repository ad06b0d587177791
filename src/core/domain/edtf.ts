/** Dates of the record: Extended Date/Time Format (ISO 8601-2:2019, levels 0 and 1). */
import { parseDate, parseDateTime } from "./edtfDate";
import type { TimeSpan } from "./timeSpan";

export type DatePrecision = "day" | "month" | "season" | "year" | "decade" | "century";

/** One end of a date: what it can be at the earliest and at the latest. */
export type DateBound = TimeSpan & {
  readonly precision: DatePrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
};

/**
 * A date as precise as its source.
 *
 *   "date"      one moment, known to within [from, until): `2014-02` is any time in February 2014
 *   "interval"  lasts from `start` to `end`; an open end reaches to the day the reader looks
 */
export type DateExtent = TimeSpan &
  (
    | { readonly kind: "date"; readonly edtf: string; readonly start: DateBound }
    | {
        readonly kind: "interval";
        readonly edtf: string;
        readonly start: DateBound | "unknown" | "open";
        readonly end: DateBound | "unknown" | "open";
      }
  );

/**
 * Parses an EDTF string; `undefined` when it is not one, or lies outside the years 0001 to 9999.
 *
 * An interval names at least one date, and cannot end before it starts: `2014-02-17/2014` can. Where an end is open, the extent never
 * ends; where an end or the start is not known, the extent holds only what is: the other one.
 */
export function parseEdtf(text: string): DateExtent | undefined {
  const slash = text.indexOf("/");
  if (slash >= 0) return parseInterval(text, text.slice(0, slash), text.slice(slash + 1));
  const start = parseDate(text) ?? parseDateTime(text);
  return start && { kind: "date", edtf: text, start, from: start.from, until: start.until };
}

/** Year, month or day, as typed into a filter: `2014`, `2014-03`, `2014-03-28`. */
export function parseDateInput(text: string): TimeSpan | undefined {
  return DATE_INPUT.test(text) ? parseEdtf(text) : undefined;
}

/** The UTC day that holds a moment: `2014-03-28`. */
export function formatEdtfDay(ms: number): string {
  const day = new Date(ms);
  const parts = [day.getUTCMonth() + 1, day.getUTCDate()].map((part) => String(part).padStart(2, "0"));
  return [String(day.getUTCFullYear()).padStart(4, "0"), ...parts].join("-");
}

const DATE_INPUT = /^[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-[0-9]{2})?)?$/;

function parseInterval(edtf: string, startText: string, endText: string): DateExtent | undefined {
  const start = parseEnd(startText);
  const end = parseEnd(endText);
  if (start === undefined || end === undefined) return undefined;
  if (isBound(start) && isBound(end) && end.until <= start.from) return undefined;
  const first = isBound(start) ? start : end;
  const last = isBound(end) ? end : start;
  if (!isBound(first) || !isBound(last)) return undefined;
  const until = end === "open" ? Number.POSITIVE_INFINITY : last.until;
  return { kind: "interval", edtf, start, end, from: first.from, until };
}

type IntervalEnd = DateBound | "unknown" | "open";

function parseEnd(text: string): IntervalEnd | undefined {
  if (text === "") return "unknown";
  return text === ".." ? "open" : parseDate(text);
}

function isBound(end: IntervalEnd): end is DateBound {
  return typeof end === "object";
}
