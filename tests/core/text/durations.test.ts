import { assert, integer, property } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import { describeDuration } from "../../../src/core/text/durations";
import { english } from "./english";

const durationOf = (from: string, until: string) =>
  describeDuration({ from: Date.parse(from), until: Date.parse(until) }, english);

describe(describeDuration, () => {
  test.each([
    ["2014-01-01", "2014-01-02", "1 day"],
    ["2014-01-01", "2014-01-31", "30 days"],
    ["2014-01-01", "2014-02-01", "1 month"],
    ["2014-01-15", "2014-03-14", "1 month"],
    ["2014-01-15", "2014-03-15", "2 months"],
    ["2014-02-01", "2014-03-01", "1 month"],
    ["2016-02-29", "2017-02-28", "11 months"],
    ["2016-02-29", "2017-03-01", "1 year"],
    ["2014-01-31", "2014-02-28", "28 days"],
    ["2014-01-31", "2014-03-01", "1 month"],
    ["2014-12-23", "2017-02-23", "2 years 2 months"],
    ["2014-12-23", "2017-02-22", "2 years 1 month"],
    ["2006-01-01", "2026-01-01", "20 years"],
  ])("says from %s until %s as %j", (from, until, words) => {
    expect(durationOf(from, until)).toBe(words);
  });

  it("counts the whole months that have passed, and not one more", () => {
    const day = integer({ min: 0, max: 20_000 });
    assert(
      property(day, day, (first, length) => {
        const from = first * MS_PER_DAY;
        const until = from + (length + 1) * MS_PER_DAY;
        let months = 0;
        while (monthsAfter(from, months + 1) <= until) months += 1;
        expect(inMonths(describeDuration({ from, until }, english))).toBe(months);
      }),
    );
  });
});

/** The same day of a later month; the first of the next where that month has no such day. */
function monthsAfter(ms: number, months: number): number {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()];
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return day <= days ? Date.UTC(year, month, day) : Date.UTC(year, month + 1, 1);
}

function inMonths(words: string): number {
  const count = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(words)?.[1] ?? 0);
  return count("year") * 12 + count("month");
}
