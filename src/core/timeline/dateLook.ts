/**
 * How a date is drawn, so that nobody reads more from it than its source says:
 *
 *     2014-02-17                ■          sharp
 *     2014-02, 2014-22, 201X   (■)         a halo over all the time that it may mean
 *     2014-02~                  fading halo       2014-02?   halo with a broken outline
 *     2014-03/2015             ░▒▓▓▓▓▒▒░░  a bar fades over what an end may mean
 *     2014/..                  ▓▓▓▓▓▓▓›    it goes on; `../2014` the same at the start
 *     2014/                    ▓▓▓ ▏▏      nobody knows when it ended; `/2014` the same at the start
 *
 * The extent of the date is drawn and filtered by; the look adds no time to it.
 */
import type { DateBound, DateExtent } from "../domain/edtf";
import type { TimeSpan } from "../domain/timeSpan";

/** "soft": within some time, or about then. "open": it goes on. "unknown": it ended, or began, nobody knows when. */
type EndLook = "sharp" | "soft" | "open" | "unknown";

export type DateLook = {
  readonly start: EndLook;
  readonly end: EndLook;
  /** The time that a soft end may mean: a bar fades over it. A day where it is about that day. */
  readonly softStart: TimeSpan | undefined;
  readonly softEnd: TimeSpan | undefined;
  /** All the time that the date of a moment may mean; `undefined` for a day, and for what lasted. */
  readonly spread: TimeSpan | undefined;
  /** Whether the source doubts some part of it. */
  readonly uncertain: boolean;
  /** Whether some part of it is only about right. */
  readonly approximate: boolean;
};

export function dateLook(extent: DateExtent): DateLook {
  const { start } = extent;
  const end = extent.kind === "date" ? extent.start : extent.end;
  const bounds = [start, end].filter((bound) => typeof bound === "object");
  return {
    start: endLook(start),
    end: endLook(end),
    softStart: softSpan(start),
    softEnd: softSpan(end),
    spread: extent.kind === "date" && extent.start.precision !== "day" ? spanOf(extent.start) : undefined,
    uncertain: bounds.some(({ uncertain }) => uncertain),
    approximate: bounds.some(({ approximate }) => approximate),
  };
}

type End = DateBound | "unknown" | "open";

function endLook(end: End): EndLook {
  if (typeof end === "string") return end;
  return isSoft(end) ? "soft" : "sharp";
}

function softSpan(end: End): TimeSpan | undefined {
  return typeof end === "object" && isSoft(end) ? spanOf(end) : undefined;
}

function isSoft({ precision, approximate }: DateBound): boolean {
  return precision !== "day" || approximate;
}

function spanOf({ from, until }: DateBound): TimeSpan {
  return { from, until };
}

/** The halo of a moment, or of what is too short for a bar; `undefined` for a date that needs none. */
export type HaloLook = "plain" | "uncertain" | "approximate" | "both";

export function haloLook({ start, end, spread, uncertain, approximate }: DateLook): HaloLook | undefined {
  const isDoubtful = uncertain || start === "unknown" || end === "unknown";
  if (isDoubtful) return approximate ? "both" : "uncertain";
  if (approximate) return "approximate";
  return spread === undefined ? undefined : "plain";
}
