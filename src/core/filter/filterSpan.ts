/** The stretch of time that a record covers, and the part of it that a filter asks for. */
import type { Dataset } from "../dataset/dataset";
import { startOfDay } from "../domain/calendar";
import type { DateExtent } from "../domain/edtf";
import { parseDateInput } from "../domain/edtf";
import { MS_PER_DAY, spanOfAll, type TimeSpan } from "../domain/timeSpan";
import type { FilterState } from "./filterState";

/** An extent as of today: what goes on still reaches to the end of this day, and at least over its first moment. */
export function closeExtent(extent: DateExtent, now: number): TimeSpan {
  if (extent.until !== Number.POSITIVE_INFINITY) return extent;
  const started =
    extent.kind === "interval" && typeof extent.start === "object" ? extent.start.until : extent.from;
  return { from: extent.from, until: closeEnd(started, now) };
}

/** Where something ends that still goes on, and had begun at a moment. */
function closeEnd(started: number, now: number): number {
  return Math.max(endOfDay(now), started);
}

/** Whole years, from that of the first event to that of the last one or of today. */
export function fullExtent(dataset: Dataset, now: number): TimeSpan {
  return wholeYears(spanOfAll(dataset.events.map((event) => closeExtent(event.extent, now))), now);
}

/** The years of all events, and of today. */
export function wholeYears(events: TimeSpan | undefined, now: number): TimeSpan {
  const today = { from: now, until: endOfDay(now) };
  const from = Math.min(events?.from ?? now, now);
  const until = Math.max(events?.until ?? now, today.until);
  return { from: startOfYear(yearOf(from)), until: startOfYear(yearOf(until - 1) + 1) };
}

/** The part of the extent that the dates of a filter leave; an end that they leave open is that of the extent. */
export function filterSpan(filter: FilterState, extent: TimeSpan): TimeSpan {
  const limits = filterLimits(filter);
  const from = Math.max(limits.from, extent.from);
  const until = Math.min(limits.until, extent.until);
  // Dates wholly outside leave nothing to draw: then the figure keeps its full width, and holds no event.
  return from < until ? { from, until } : extent;
}

/** The dates of a filter as they stand; infinite where it sets none. */
export function filterLimits({ from, to }: FilterState): TimeSpan {
  const first = from === undefined ? undefined : parseDateInput(from);
  const last = to === undefined ? undefined : parseDateInput(to);
  return { from: first?.from ?? Number.NEGATIVE_INFINITY, until: last?.until ?? Number.POSITIVE_INFINITY };
}

function endOfDay(now: number): number {
  return (Math.floor(now / MS_PER_DAY) + 1) * MS_PER_DAY;
}

function yearOf(ms: number): number {
  return new Date(ms).getUTCFullYear();
}

function startOfYear(year: number): number {
  return startOfDay(year, 1, 1);
}
