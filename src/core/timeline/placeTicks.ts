/** Labelled positions of the time axis, in the words of the reader's language. */
import { utcMonth, utcYear } from "d3";
import { extentsOverlap, type PixelExtent } from "./geometry";
import type { Tick } from "./mark";
import type { TimeScale } from "./timeScale";

/** Room for one tick, on average. */
const TICK_PX = 76;
/** Least room between two labels. */
const LABEL_GAP_PX = 8;

type Candidate = Omit<Tick, "label"> & { readonly text: string; readonly extent: PixelExtent };

/**
 * Labels: the year at each year's start, else the month at each month's start, else the day. Dates are UTC.
 * Where no year begins in sight, the first label names it. A label that would touch another is left out, and its tick stays; years have their choice first.
 */
export function placeTicks(
  scale: TimeScale,
  widthPx: number,
  lang: string,
  measureText: (text: string) => number,
): readonly Tick[] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  const year = format({ year: "numeric" });
  const month = format({ month: "short" });
  const day = format({ day: "numeric", month: "short" });
  const withYear = format({ day: "numeric", month: "short", year: "numeric" });

  const dates = scale.ticks(Math.max(2, Math.floor(widthPx / TICK_PX)));
  const hasYear = dates.some(startsYear);
  const candidates = dates
    .map((date, place): Candidate => {
      const isYear = startsYear(date);
      const isMonth = utcMonth(date).getTime() === date.getTime();
      const isAlone = place === 0 && !hasYear;
      const text = (isAlone ? withYear : isYear ? year : isMonth ? month : day).format(date);
      const xPx = scale(date.getTime());
      const labelPx = measureText(text);
      // Where a centred label would be cut by the edge of the plot, it begins or ends at its tick.
      const anchor = xPx < labelPx / 2 ? "start" : xPx > widthPx - labelPx / 2 ? "end" : "middle";
      return { xPx, isYear, anchor, text, extent: extentOf(xPx, anchor, labelPx) };
    })
    // What begins where the plot ends is not in it.
    .filter(({ xPx }) => xPx < widthPx);

  const taken: PixelExtent[] = [];
  const labelled = new Set<Candidate>();
  for (const candidate of candidates.toSorted((a, b) => Number(b.isYear) - Number(a.isYear))) {
    if (taken.some((extent) => extentsOverlap(extent, candidate.extent, LABEL_GAP_PX))) continue;
    taken.push(candidate.extent);
    labelled.add(candidate);
  }
  return candidates.map((candidate) => {
    const { xPx, isYear, anchor, text } = candidate;
    return { xPx, isYear, anchor, label: labelled.has(candidate) ? text : undefined };
  });
}

function startsYear(date: Date): boolean {
  return utcYear(date).getTime() === date.getTime();
}

function extentOf(xPx: number, anchor: Tick["anchor"], labelPx: number): PixelExtent {
  const left = anchor === "start" ? xPx : anchor === "end" ? xPx - labelPx : xPx - labelPx / 2;
  return [left, left + labelPx];
}
