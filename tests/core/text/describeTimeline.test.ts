import { describe, expect, it } from "vitest";
import { describeTimeline, type TimelineContent } from "../../../src/core/text/describeTimeline";
import { english } from "./english";

const content: TimelineContent = {
  shown: 3,
  total: 5,
  span: { from: Date.UTC(2003, 0, 1), until: Date.UTC(2026, 10, 2) },
  lanes: [
    { names: { en: "Security Council" }, count: 1 },
    { names: { en: "General Assembly" }, count: 2 },
  ],
  longestSilence: undefined,
};
const say = (parts: Partial<TimelineContent> = {}) =>
  describeTimeline({ ...content, ...parts }, { typeById: new Map() }, english);

describe(describeTimeline, () => {
  it("counts events, years and lanes and names the busiest lane", () => {
    expect(say()).toBe("3 of 5 events from 2003 to 2026 in 2 lanes. Most in General Assembly: 2.");
  });

  it("names no busiest lane where there is only one", () => {
    expect(say({ lanes: content.lanes.slice(0, 1) })).toBe("3 of 5 events from 2003 to 2026 in 1 lane.");
  });

  it("says when nothing is shown", () => {
    expect(say({ shown: 0, span: undefined, lanes: [] })).toBe("None of 5 events is shown.");
  });

  it("tells the longest silence in the words of the record", () => {
    const span = { from: Date.UTC(2017, 11, 12), until: Date.UTC(2023, 7, 17) };
    const coverage = { from: Date.UTC(2003, 0, 1), until: Date.UTC(2024, 0, 1) };
    const silence = {
      span,
      claims: [{ types: undefined, what: [{ en: "formal meetings" }], spans: [coverage] }],
      after: undefined,
      before: undefined,
    };
    expect(say({ longestSilence: { names: { en: "Security Council" }, silence } })).toMatch(
      /The longest silence – Security Council: no formal meetings from 12 December 2017 to 16 August 2023: 5 years 8 months\.$/,
    );
  });
});
