/** The proleptic Gregorian calendar in UTC milliseconds, for the years 0001 to 9999. Months count from 1. */
import { MS_PER_DAY, type TimeSpan } from "./timeSpan";

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** Midnight at the start of a day. Unlike `Date.UTC`, the years 1 to 99 mean themselves. */
export function startOfDay(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The span of so many whole months; `month` may pass 12 and then falls in a later year. */
export function spanOfMonths(year: number, month: number, count: number): TimeSpan {
  return { from: startOfDay(year, month, 1), until: startOfDay(year, month + count, 1) };
}

/** The span of so many whole years; `undefined` when one of them lies outside 0001 to 9999. */
export function spanOfYears(year: number, count: number): TimeSpan | undefined {
  if (year < FIRST_YEAR || year + count - 1 > LAST_YEAR) return undefined;
  return spanOfMonths(year, 1, 12 * count);
}

/** The span of one day; `undefined` when the calendar has no such day, or it lies outside the years 0001 to 9999. */
export function spanOfDay(year: number, month: number, day: number): TimeSpan | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return undefined;
  const from = startOfDay(year, month, day);
  return new Date(from).getUTCDate() === day ? { from, until: from + MS_PER_DAY } : undefined;
}
