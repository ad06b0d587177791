import { describe, expect, it } from "vitest";
import { describeTimeline } from "../../../src/core/text/describeTimeline";
import { makeDataset } from "../../fixtures/timeline";
import { english } from "./english";

const NOW = Date.UTC(2026, 10, 1);
const dataset = makeDataset({
  events: [
    { body: "third-committee", date: "2003" },
    { body: "general-assembly", date: "2014-02-17" },
    { body: "security-council", date: "2022-08-01/.." },
  ],
});
const describeFirst = (count: number) =>
  describeTimeline(dataset.events.slice(0, count), dataset, NOW, english);

describe(describeTimeline, () => {
  it("counts events, years and lanes and names the busiest lane", () => {
    expect(describeFirst(3)).toBe("3 of 3 events from 2003 to 2026 in 2 lanes. Most in General Assembly: 2.");
  });

  it("names no busiest lane where there is only one", () => {
    expect(describeFirst(2)).toBe("2 of 3 events from 2003 to 2014 in 1 lane.");
  });

  it("says when nothing is shown", () => {
    expect(describeFirst(0)).toBe("None of 3 events is shown.");
  });
});
