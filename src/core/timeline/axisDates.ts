/**
 * The dates that an axis may name, from millennia down to hours: each span of the calendar is divided only where it is
 * wide enough, so that stretches of one axis may be divided differently.
 *
 *     2010 ┬───── 2015 ─────┬ 2020     a decade with little room is halved,
 *          ├ 2012 ┬ 2014 ┬ 2016 ...    with more its even years come first, then all
 *
 * Which dates have room depends on the date and the scale, not on what else is in sight: panning changes no tick.
 */
import { startOfDay } from "../domain/calendar";
import { MS_PER_DAY } from "../domain/timeSpan";

export type AxisDate = {
  readonly timeMs: number;
  readonly unit: "year" | "month" | "day" | "hour";
  /** 0 for the roundest dates. */
  readonly rank: number;
  readonly xPx: number;
  /** Up to the next date that is as round, and from the one before. */
  readonly roomPx: number;
  readonly beforePx: number;
};

type AxisView = {
  /** Pixels from the start of the plot to a moment in UTC milliseconds; later is further right. */
  readonly toPx: (timeMs: number) => number;
  readonly widthPx: number;
  /** Dates closer than this have no use: spans of less than twice as much are not divided. */
  readonly leastPx: number;
};

type Division = {
  readonly unit: AxisDate["unit"];
  /** Length of a part: a number of months, or of milliseconds. */
  readonly months?: number;
  readonly ms?: number;
  /** Parts are named at every so many, roundest first; each is a multiple of the next. */
  readonly steps: readonly number[];
  /** Where two parts have room for a name, these are the steps. */
  readonly roomySteps?: readonly number[];
};

/** How a millennium is divided, and what comes of that, and so on. */
const DIVISIONS: readonly Division[] = [
  { unit: "year", months: 1200, steps: [5, 1], roomySteps: [2, 1] },
  { unit: "year", months: 120, steps: [5, 1], roomySteps: [2, 1] },
  { unit: "year", months: 12, steps: [5, 1], roomySteps: [2, 1] },
  { unit: "month", months: 1, steps: [6, 3, 1] },
  { unit: "day", ms: MS_PER_DAY, steps: [10, 5, 1], roomySteps: [10, 2, 1] },
  { unit: "hour", ms: MS_PER_DAY / 24, steps: [12, 6, 3, 1] },
];
const MOST_STEPS = 4;
const MILLENNIA = Array.from({ length: 11 }, (_, place) => startOfDay(place * 1000, 1, 1));

/** The dates in sight, ascending. Those without any room are there too. */
export function axisDates(view: AxisView): readonly AxisDate[] {
  const dates: AxisDate[] = [];
  const edges = MILLENNIA.map(view.toPx);
  MILLENNIA.slice(0, -1).forEach((from, place) => {
    const [leftPx = 0, rightPx = 0] = edges.slice(place);
    const roomPx = rightPx - leftPx;
    add(dates, { timeMs: from, unit: "year", rank: 0, xPx: leftPx, roomPx, beforePx: roomPx }, view);
    divide(dates, { from, until: MILLENNIA[place + 1] ?? from, leftPx, rightPx }, 0, view);
  });
  return dates;
}

type Part = {
  readonly from: number;
  readonly until: number;
  readonly leftPx: number;
  readonly rightPx: number;
};

function divide(dates: AxisDate[], part: Part, depth: number, view: AxisView): void {
  const division = DIVISIONS[depth];
  const { leftPx, rightPx } = part;
  if (division === undefined || rightPx <= 0 || leftPx >= view.widthPx) return;
  if (rightPx - leftPx < 2 * view.leastPx) return;
  const starts = startsWithin(part, division);
  const edges = [...starts.map((start, place) => (place === 0 ? leftPx : view.toPx(start))), rightPx];
  const hasRoom = (2 * (rightPx - leftPx)) / starts.length >= view.leastPx;
  const steps = (hasRoom ? division.roomySteps : undefined) ?? division.steps;
  starts.forEach((from, place) => {
    const [xPx = leftPx, nextPx = rightPx] = edges.slice(place);
    // The first is the start of the whole, which is there already.
    if (place > 0) {
      const roundness = steps.findIndex((step) => place % step === 0);
      const step = steps[roundness] ?? 1;
      const rank = 1 + depth * MOST_STEPS + roundness;
      const roomPx = (edges[place + step] ?? rightPx) - xPx;
      const beforePx = xPx - (edges[place - step] ?? leftPx);
      add(dates, { timeMs: from, unit: division.unit, rank, xPx, roomPx, beforePx }, view);
    }
    const until = starts[place + 1] ?? part.until;
    divide(dates, { from, until, leftPx: xPx, rightPx: nextPx }, depth + 1, view);
  });
}

/** What begins where the plot ends is not in it. */
function add(dates: AxisDate[], date: AxisDate, { widthPx }: AxisView): void {
  if (date.xPx >= 0 && date.xPx < widthPx - 0.5) dates.push(date);
}

function startsWithin({ from, until }: Part, { months, ms = 0 }: Division): readonly number[] {
  const first = new Date(from);
  const startOf = (place: number) =>
    months === undefined
      ? from + place * ms
      : startOfDay(first.getUTCFullYear(), first.getUTCMonth() + 1 + place * months, 1);
  const starts: number[] = [];
  for (let start = from; start < until; start = startOf(starts.length)) starts.push(start);
  return starts;
}
