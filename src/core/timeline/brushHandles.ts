/** The two ends of the span in the overview: where a key moves one, and where a click moves them both. */
import { startOfDay } from "../domain/calendar";
import { fitSpanWithin, MS_PER_DAY, spanLength, type TimeSpan } from "../domain/timeSpan";

/** An end of a span: its first moment, or the first one after it. */
export type SpanEnd = keyof TimeSpan;

/** Months to go by, forward or back, or as far as it goes. */
export type EndStep = number | "first" | "last";

/** Of everything, in a click on the overview while everything is shown. */
const SHARE_OF_ALL = 0.25;

/** Moves one end, to the start of a month where it goes by months; the span stays at least a day long. */
export function moveSpanEnd(span: TimeSpan, end: SpanEnd, step: EndStep, extent: TimeSpan): TimeSpan {
  const wanted =
    step === "first" ? extent.from : step === "last" ? extent.until : startOfMonth(span[end], step);
  return setSpanEnd(span, end, wanted, extent);
}

/** Puts one end at a moment, or as near to it as the other end and the extent allow. */
export function setSpanEnd(span: TimeSpan, end: SpanEnd, time: number, extent: TimeSpan): TimeSpan {
  return end === "from"
    ? { from: Math.max(extent.from, Math.min(time, span.until - MS_PER_DAY)), until: span.until }
    : { from: span.from, until: Math.min(extent.until, Math.max(time, span.from + MS_PER_DAY)) };
}

/** A span of the same length around a moment; where everything is shown, a part of it. */
export function moveSpanTo(time: number, span: TimeSpan, extent: TimeSpan): TimeSpan {
  const isAll = spanLength(span) >= spanLength(extent);
  const length = isAll ? spanLength(extent) * SHARE_OF_ALL : spanLength(span);
  return fitSpanWithin({ from: time - length / 2, until: time + length / 2 }, extent);
}

/** The start of the month that lies so many months on; within a month, the first step goes to its end or its start. */
function startOfMonth(time: number, months: number): number {
  const date = new Date(time);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  const isWithin = startOfDay(year, month, 1) < time;
  return startOfDay(year, month + months + (isWithin && months < 0 ? 1 : 0), 1);
}
