/**
 * One EDTF date, without intervals: `2014`, `2014-02`, `2014-02-17`, `2014-22`, `201X`, `2014-XX`,
 * `2014-02~`; or a date with a time: `2014-02-17T10:00:00Z`.
 *
 * A small parser of our own because the `edtf` library adds some 12 kB to the first load, of which nothing can be
 * shaken off; the tests hold the two against each other.
 */
import { spanOfDay, spanOfMonths, spanOfYears } from "./calendar";
import type { DateBound, DatePrecision } from "./edtf";
import type { TimeSpan } from "./timeSpan";

const DATE = /^([0-9]{2}(?:[0-9]{2}|[0-9]X|XX))(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?([?~%])?$/;
const DATE_TIME =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?$/;

const MS_PER_MINUTE = 60_000;
const LONGEST_DATE_TIME = 40;

/** Seasons are the northern ones: 21 spring begins in March, 24 winter in December and ends in the next year. */
const FIRST_SEASON = 21;
const LAST_SEASON = 24;

/** Parses a date of EDTF level 0 or 1 without a time; `undefined` when it is not one, or lies outside the years 0001 to 9999. */
export function parseDate(text: string): DateBound | undefined {
  const match = DATE.exec(text);
  if (match === null) return undefined;
  const year = match[1] ?? "";
  return year.endsWith("X")
    ? decadeOrCentury(year, match[2], match[4])
    : dateInYear(Number(year), match[2], match[3], match[4]);
}

function toBound(
  precision: DatePrecision,
  span: TimeSpan | undefined,
  qualifier = "",
): DateBound | undefined {
  if (span === undefined) return undefined;
  return {
    from: span.from,
    until: span.until,
    precision,
    approximate: qualifier === "~" || qualifier === "%",
    uncertain: qualifier === "?" || qualifier === "%",
  };
}

function decadeOrCentury(
  year: string,
  month: string | undefined,
  qualifier: string | undefined,
): DateBound | undefined {
  if (month !== undefined) return undefined;
  const first = Number(year.replaceAll("X", "0"));
  return year.endsWith("XX")
    ? toBound("century", spanOfYears(first, 100), qualifier)
    : toBound("decade", spanOfYears(first, 10), qualifier);
}

function dateInYear(
  year: number,
  monthText: string | undefined,
  day: string | undefined,
  qualifier: string | undefined,
): DateBound | undefined {
  const wholeYear = spanOfYears(year, 1);
  if (wholeYear === undefined) return undefined;
  if (monthText === undefined) return toBound("year", wholeYear, qualifier);
  // An unspecified month leaves the year, and then no day can be known.
  if (monthText === "XX") {
    return day === undefined || day === "XX" ? toBound("year", wholeYear, qualifier) : undefined;
  }
  const month = Number(monthText);
  if (month >= FIRST_SEASON && month <= LAST_SEASON && day === undefined) {
    return toBound("season", spanOfMonths(year, 3 * (month - FIRST_SEASON) + 3, 3), qualifier);
  }
  if (month < 1 || month > 12) return undefined;
  return day === undefined || day === "XX"
    ? toBound("month", spanOfMonths(year, month, 1), qualifier)
    : toBound("day", spanOfDay(year, month, Number(day)), qualifier);
}

/**
 * Parses a date with a time of day, of which only the day is kept: the day as it is written, which is the one on the
 * calendar where it happened, whatever day it then was elsewhere.
 */
export function parseDateTime(text: string): DateBound | undefined {
  const match = text.length > LONGEST_DATE_TIME ? null : DATE_TIME.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone = "Z"] = match;
  const written = spanOfDay(Number(year), Number(month), Number(day));
  const minutes = minutesOfDay(Number(hour), Number(minute), Number(second));
  if (written === undefined || minutes === undefined || !isZone(zone)) return undefined;
  const moment = new Date(written.from + minutes * MS_PER_MINUTE);
  return toBound("day", spanOfDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate()));
}

/** 24:00:00 is the end of the day, and so the start of the next. */
function minutesOfDay(hour: number, minute: number, second: number): number | undefined {
  if (minute > 59 || second > 59) return undefined;
  if (hour > 24 || (hour === 24 && minute + second > 0)) return undefined;
  return hour * 60 + minute;
}

/** Offsets in use reach from 12 hours behind UTC to 14 ahead; "-00" is not one. */
function isZone(zone: string): boolean {
  if (zone === "Z") return true;
  const minute = Number(zone.slice(3).replace(":", ""));
  if (minute > 59) return false;
  const minutes = Number(zone.slice(1, 3)) * 60 + minute;
  return zone.startsWith("-") ? minutes > 0 && minutes <= 12 * 60 : minutes <= 14 * 60;
}
