import { assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { startOfDay } from "../../../src/core/domain/calendar";
import { parseDateInput } from "../../../src/core/domain/edtf";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import { STEPS, stepDates, toDates } from "../../../src/embeds/frame/stepDates";

const EXTENT = { from: startOfDay(2000, 1, 1), until: startOfDay(2020, 1, 1) };

describe(stepDates, () => {
  it("comes closer around the middle, and goes back", () => {
    const closer = stepDates(EXTENT, EXTENT, "closer");
    expect(closer).toEqual({ from: "2004-12-31", to: "2014-12-31" });
    const span = { from: startOfDay(2005, 1, 1), until: startOfDay(2015, 1, 1) };
    expect(stepDates(span, EXTENT, "all")).toEqual({ from: undefined, to: undefined });
  });

  it("moves by half of what is shown, and stops where the record does", () => {
    const span = { from: startOfDay(2016, 1, 1), until: startOfDay(2020, 1, 1) };
    expect(stepDates(span, EXTENT, "later")).toEqual({ from: "2016-01-01", to: undefined });
    expect(stepDates(span, EXTENT, "earlier")).toEqual({ from: "2013-12-31", to: "2017-12-31" });
  });

  it("always gives dates that the address takes, in order and inside of the record", () => {
    const day = integer({ min: 0, max: (EXTENT.until - EXTENT.from) / MS_PER_DAY - 1 });
    assert(
      property(tuple(day, day), constantFrom(...STEPS), ([a, b], step) => {
        const span = {
          from: EXTENT.from + Math.min(a, b) * MS_PER_DAY,
          until: EXTENT.from + (Math.max(a, b) + 1) * MS_PER_DAY,
        };
        const { from, to } = stepDates(span, EXTENT, step);
        const first = from === undefined ? EXTENT.from : (parseDateInput(from)?.from ?? Number.NaN);
        const last = to === undefined ? EXTENT.until : (parseDateInput(to)?.until ?? Number.NaN);
        expect(first).toBeGreaterThanOrEqual(EXTENT.from);
        expect(last).toBeLessThanOrEqual(EXTENT.until);
        expect(first).toBeLessThan(last);
      }),
    );
  });
});

describe(toDates, () => {
  it("names the days on both sides of a stretch of time", () => {
    const span = { from: startOfDay(2014, 2, 17) + 5, until: startOfDay(2014, 3, 1) };
    expect(toDates(span)).toEqual({ from: "2014-02-17", to: "2014-02-28" });
  });
});
