/** Labelled positions of the time axis, in the words of the reader's language. */
import { startOfDay } from "../domain/calendar";
import { type AxisDate, axisDates } from "./axisDates";
import type { TimeWarp } from "./evenScale";
import { extentsOverlap, type PixelExtent } from "./geometry";
import type { Tick } from "./mark";
import type { TimeScale } from "./timeScale";

/** Least room for a tick and its label: to time, and evenly spaced, where every tick has room of its own. */
const TICK_PX = 54;
const EVEN_TICK_PX = 36;
/** Hours are the last to come. */
const HOUR_PX = 72;
/** In even time the starts of years show how time passes, also where their labels have no room. */
const EVEN_YEAR_PX = 5;
/** Least room between two labels. */
const LABEL_GAP_PX = 8;

type Label = {
  readonly text: string;
  readonly anchor: Tick["anchor"];
  readonly extent: PixelExtent;
};

/**
 * Labels: the year at each year's start, else the month at each month's start, else the day, else the hour. Dates are
 * UTC. Where no year begins in sight, one label names it. A label that would touch another is left out, and its tick
 * stays; rounder dates have their choice first. With a warp, `scale` is one of even time.
 */
export function placeTicks(
  scale: TimeScale,
  widthPx: number,
  lang: string,
  measureText: (text: string) => number,
  warp?: TimeWarp,
): readonly Tick[] {
  const words = wordsOf(lang);
  const leastPx = warp === undefined ? TICK_PX : EVEN_TICK_PX;
  const toPx = warp === undefined ? scale : (timeMs: number) => scale(warp.forward(timeMs));
  const dates = axisDates({ toPx, widthPx, leastPx });

  const leastOf = ({ unit }: AxisDate) => (unit === "hour" ? HOUR_PX : leastPx);
  const textOf = ({ unit, timeMs }: AxisDate) => words.write(unit, timeMs);
  const neededPx = (date: AxisDate) => Math.max(leastOf(date), measureText(textOf(date)) + LABEL_GAP_PX);
  const roomy = dates.filter((date) => date.roomPx >= neededPx(date));
  // Evenly spaced, a wide year is named before a round one beside it: it is where the events are.
  const isWide = (date: AxisDate) =>
    warp !== undefined && isYear(date) && toPx(nextYear(date)) - date.xPx >= neededPx(date);
  const wide = new Set(roomy.filter(isWide));
  const byRank = roomy.toSorted((a, b) => Number(wide.has(b)) - Number(wide.has(a)) || a.rank - b.rank);
  const naming = roomy.some(isYear) ? undefined : firstOfCoarsest(roomy.length > 0 ? roomy : dates);
  const labels = new Map<AxisDate, Label>();
  const place = (date: AxisDate, text: string) => {
    const label = labelAt(date.xPx, text, measureText(text), widthPx);
    const isCut = label.extent[0] < 0 || label.extent[1] > widthPx;
    const touches = ({ extent }: Label) => extentsOverlap(extent, label.extent, LABEL_GAP_PX);
    if (!isCut && ![...labels.values()].some(touches)) labels.set(date, label);
  };
  if (naming !== undefined) {
    place(naming, words.write(naming.unit === "hour" ? "hourOfYear" : "dayOfYear", naming.timeMs));
  }
  for (const date of byRank) if (date !== naming) place(date, textOf(date));

  const isBesideLabel = ({ xPx }: AxisDate) =>
    [...labels.keys()].some((labelled) => Math.abs(labelled.xPx - xPx) < EVEN_YEAR_PX);
  const isUseful = (date: AxisDate) =>
    warp === undefined
      ? date.roomPx >= leastOf(date)
      : isYear(date) && Math.min(date.roomPx, date.beforePx) >= EVEN_YEAR_PX && !isBesideLabel(date);
  return dates
    .filter((date) => labels.has(date) || isUseful(date))
    .map((date) => {
      const { text: label, anchor = "middle" } = labels.get(date) ?? {};
      return { key: String(date.timeMs), xPx: date.xPx, isYear: isYear(date), anchor, label };
    });
}

function isYear({ unit }: AxisDate): boolean {
  return unit === "year";
}

function nextYear({ timeMs }: AxisDate): number {
  return startOfDay(new Date(timeMs).getUTCFullYear() + 1, 1, 1);
}

/** The first month in sight, or where none begins the first day, or hour. */
function firstOfCoarsest(dates: readonly AxisDate[]): AxisDate | undefined {
  const unit = dates.toSorted((a, b) => a.rank - b.rank)[0]?.unit;
  return dates.find((date) => date.unit === unit);
}

/** Where a centred label would be cut by the edge of the plot, it begins or ends at its tick. */
function labelAt(xPx: number, text: string, labelPx: number, widthPx: number): Label {
  const anchor = xPx < labelPx / 2 ? "start" : xPx > widthPx - labelPx / 2 ? "end" : "middle";
  const left = anchor === "start" ? xPx : anchor === "end" ? xPx - labelPx : xPx - labelPx / 2;
  return { text, anchor, extent: [left, left + labelPx] };
}

type Words = {
  /** Gives the text of a moment. */
  readonly write: (form: Form, timeMs: number) => string;
};
type Form = keyof typeof FORMS;

const DAY_OF_YEAR = { day: "numeric", month: "short", year: "numeric" } as const;
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const FORMS = {
  year: { year: "numeric" },
  month: { month: "short" },
  day: { day: "numeric", month: "short" },
  hour: HOUR,
  dayOfYear: DAY_OF_YEAR,
  hourOfYear: { ...DAY_OF_YEAR, ...HOUR },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const MOST_WRITTEN = 2000;
const wordsByLanguage = new Map<string, Words>();

/** Making a format takes longer than placing a figure, and the same dates are in sight from frame to frame. */
function wordsOf(lang: string): Words {
  const known = wordsByLanguage.get(lang);
  if (known !== undefined) return known;
  const formats = new Map<Form, Intl.DateTimeFormat>();
  const written = new Map<string, string>();
  const formatOf = (form: Form) => {
    const made = formats.get(form) ?? new Intl.DateTimeFormat(lang, { ...FORMS[form], timeZone: "UTC" });
    formats.set(form, made);
    return made;
  };
  const write = (form: Form, timeMs: number) => {
    const key = `${form}/${timeMs}`;
    const before = written.get(key);
    if (before !== undefined) return before;
    if (written.size > MOST_WRITTEN) written.clear();
    // An English year is its number: the first view need not wait until a format is ready.
    const isPlain = form === "year" && lang === "en";
    const text = isPlain ? String(new Date(timeMs).getUTCFullYear()) : formatOf(form).format(timeMs);
    written.set(key, text);
    return text;
  };
  const words = { write };
  wordsByLanguage.set(lang, words);
  return words;
}
