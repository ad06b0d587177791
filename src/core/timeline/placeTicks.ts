/** Labelled positions of the time axis, in the words of the reader's language. */
import { utcMonth, utcYear } from "d3";
import type { Tick } from "./mark";
import type { TimeScale } from "./timeScale";

/** Room that one tick label needs. */
const LABEL_PX = 76;

/** Labels: the year at each year's start, else the month at each month's start, else the day. Dates are UTC. */
export function placeTicks(scale: TimeScale, widthPx: number, lang: string): readonly Tick[] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { ...options, timeZone: "UTC" });
  const year = format({ year: "numeric" });
  const month = format({ month: "short" });
  const day = format({ day: "numeric", month: "short" });
  return scale.ticks(Math.max(2, Math.floor(widthPx / LABEL_PX))).map((date) => {
    const isYear = utcYear(date).getTime() === date.getTime();
    const isMonth = utcMonth(date).getTime() === date.getTime();
    const formatter = isYear ? year : isMonth ? month : day;
    return { xPx: scale(date.getTime()), label: formatter.format(date), isYear };
  });
}
