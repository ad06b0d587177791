import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY, spanLength, type TimeSpan } from "../../../src/core/domain/timeSpan";
import { moveSpanEnd, moveSpanTo, setSpanEnd } from "../../../src/core/timeline/brushHandles";

const day = (text: string) => Date.parse(text);
const extent = { from: day("2003-01-01"), until: day("2027-01-01") };
const span = { from: day("2013-03-15"), until: day("2016-07-01") };
const inDays = ({ from, until }: TimeSpan) =>
  [from, until].map((time) => new Date(time).toISOString().slice(0, 10));

const days = fc.integer({ min: 0, max: spanLength(extent) / MS_PER_DAY });
const spans = fc
  .tuple(days, days)
  .filter(([a, b]) => a !== b)
  .map(([a, b]) => ({
    from: extent.from + Math.min(a, b) * MS_PER_DAY,
    until: extent.from + Math.max(a, b) * MS_PER_DAY,
  }));
const ends = fc.constantFrom("from" as const, "until" as const);
const steps = fc.constantFrom(-12, -1, 1, 12, "first" as const, "last" as const);

describe(moveSpanEnd, () => {
  it("goes to the start of the next month or of the one before", () => {
    expect(inDays(moveSpanEnd(span, "from", 1, extent))).toEqual(["2013-04-01", "2016-07-01"]);
    expect(inDays(moveSpanEnd(span, "from", -1, extent))).toEqual(["2013-03-01", "2016-07-01"]);
    expect(inDays(moveSpanEnd(span, "until", -1, extent))).toEqual(["2013-03-15", "2016-06-01"]);
  });

  it("goes by a year, or as far as it can", () => {
    expect(inDays(moveSpanEnd(span, "until", 12, extent))).toEqual(["2013-03-15", "2017-07-01"]);
    expect(inDays(moveSpanEnd(span, "until", "last", extent))).toEqual(["2013-03-15", "2027-01-01"]);
    expect(inDays(moveSpanEnd(span, "from", "first", extent))).toEqual(["2003-01-01", "2016-07-01"]);
    expect(inDays(moveSpanEnd(span, "from", "last", extent))).toEqual(["2016-06-30", "2016-07-01"]);
  });

  it("moves one end only, within the extent, and leaves at least a day", () => {
    fc.assert(
      fc.property(spans, ends, steps, (before, end, step) => {
        const after = moveSpanEnd(before, end, step, extent);
        const other = end === "from" ? "until" : "from";
        expect(after[other]).toBe(before[other]);
        expect(after.from).toBeGreaterThanOrEqual(extent.from);
        expect(after.until).toBeLessThanOrEqual(extent.until);
        expect(spanLength(after)).toBeGreaterThanOrEqual(MS_PER_DAY);
      }),
    );
  });
});

describe(setSpanEnd, () => {
  it("stops a day before the other end", () => {
    expect(inDays(setSpanEnd(span, "from", day("2020-01-01"), extent))).toEqual(["2016-06-30", "2016-07-01"]);
    expect(inDays(setSpanEnd(span, "until", day("2010-01-01"), extent))).toEqual([
      "2013-03-15",
      "2013-03-16",
    ]);
  });
});

describe(moveSpanTo, () => {
  it("keeps the length of what is shown, and stays within the extent", () => {
    fc.assert(
      fc.property(spans, days, (before, place) => {
        fc.pre(spanLength(before) < spanLength(extent));
        const time = extent.from + place * MS_PER_DAY;
        const after = moveSpanTo(time, before, extent);
        expect(spanLength(after)).toBeCloseTo(spanLength(before), 3);
        expect(after.from).toBeGreaterThanOrEqual(extent.from);
        expect(after.until).toBeLessThanOrEqual(extent.until + 1);
        expect(after.from <= time && time <= after.until + 1).toBe(true);
      }),
    );
  });

  it("takes a part of everything where everything is shown", () => {
    const part = moveSpanTo(day("2015-01-01"), extent, extent);
    expect(spanLength(part)).toBe(spanLength(extent) / 4);
  });
});
