/** The dates of a timeline in a frame, one step on: five buttons are all that a frame has for them. */
import {
  fitSpanWithin,
  MS_PER_DAY,
  scaleSpan,
  shiftSpan,
  spanLength,
  type TimeSpan,
} from "../../core/domain/timeSpan";
import type { FilterState } from "../../core/filter/filterState";

export const STEPS = ["closer", "wider", "earlier", "later", "all"] as const;
export type DateStep = (typeof STEPS)[number];

type Dates = Pick<FilterState, "from" | "to">;

/** Closer than this there is nothing more to tell apart. */
const LEAST_MS = 30 * MS_PER_DAY;

/** `span` is what is shown, `extent` all there is. */
export function stepDates(span: TimeSpan, extent: TimeSpan, step: DateStep): Dates {
  return toDates(fitSpanWithin(stepSpan(span, extent, step), extent), extent);
}

/** Whole days, both of them inside; an end of all that there is needs no date. */
export function toDates({ from, until }: TimeSpan, extent?: TimeSpan): Dates {
  return {
    from: from === extent?.from ? undefined : toDay(from),
    to: until === extent?.until ? undefined : toDay(until - 1),
  };
}

function stepSpan(span: TimeSpan, extent: TimeSpan, step: DateStep): TimeSpan {
  const middle = (span.from + span.until) / 2;
  const half = spanLength(span) / 2;
  switch (step) {
    case "closer":
      return scaleSpan(span, Math.min(1, Math.max(0.5, LEAST_MS / spanLength(span))), middle);
    case "wider":
      return scaleSpan(span, 2, middle);
    case "earlier":
      return shiftSpan(span, -half);
    case "later":
      return shiftSpan(span, half);
    case "all":
      return extent;
  }
}

function toDay(time: number): string {
  return new Date(time).toISOString().slice(0, "2014-02-17".length);
}
