import { describe, expect, it } from "vitest";
import { assignBarRows, countBarRows } from "../../../src/core/timeline/barRows";
import { laneOfDates } from "./randomEvents";

const YEAR_MS = 365 * 86_400_000;
const MS_PER_PX = YEAR_MS / 200;

describe(assignBarRows, () => {
  it("gives spans that overlap rows of their own, and the first free one to the next", () => {
    const lane = laneOfDates(["2014-01-01/2014-05-31", "2014-04-01/2014-12-31", "2014-07-01/2014-10-31"]);
    const { bars, rowOfBar } = assignBarRows(lane, MS_PER_PX, YEAR_MS);
    expect([...bars]).toEqual([0, 1, 2]);
    expect([...rowOfBar]).toEqual([0, 1, 0]);
  });

  it("leaves what is too short, or finds no row, to the marks", () => {
    const lane = laneOfDates([
      "2014-01/2014-12",
      "2014-01/2014-11",
      "2014-02/2014-10",
      "2014-03-01/2014-03-02",
    ]);
    expect([...assignBarRows(lane, MS_PER_PX, YEAR_MS, 2).bars]).toEqual([0, 1]);
  });

  it("draws no bars where they would only be noise", () => {
    const dates = Array.from({ length: 500 }, (_, i) => `2014-0${1 + (i % 4)}-10/2014-0${6 + (i % 4)}-10`);
    expect(assignBarRows(laneOfDates(dates), MS_PER_PX, YEAR_MS).bars).toHaveLength(0);
  });
});

describe(countBarRows, () => {
  it("counts the rows that any nearer view can need", () => {
    const lane = laneOfDates(["2014-08-20/2014-08-24", "2014-08-22/2014-08-30", "2016-01/2016-02"]);
    expect(countBarRows(lane, MS_PER_PX)).toBe(2);
    expect(countBarRows(laneOfDates(["2014-08-20"]), MS_PER_PX)).toBe(0);
  });
});
