import { describe, expect, it } from "vitest";
import { toTimeline } from "../../../scripts/bench/toTimeline.mjs";
import { Timeline } from "../../../src/core/dataset/publishedTimeline";

const noon = Date.UTC(2014, 1, 17, 12);
const lateNextDay = Date.UTC(2014, 1, 18, 23, 59);
const events = [
  { id: 0, lane: 1, start: noon, end: null, title: "Report on the situation" },
  { id: 1, lane: 0, start: noon, end: lateNextDay, title: "Session on the situation" },
];

describe(toTimeline, () => {
  const timeline = toTimeline(events, ["Security Council", "General Assembly"]);

  it("is a timeline as published", () => {
    expect(Timeline.safeParse(timeline).error).toBeUndefined();
  });

  it("keeps each event on its lane and each date to the day", () => {
    expect(timeline.events.map(({ body, date }) => `${body} ${date}`)).toEqual([
      "lane-1 2014-02-17",
      "lane-0 2014-02-17/2014-02-18",
    ]);
    expect(timeline.bodies.map((body) => body.id)).toEqual(["lane-0", "lane-1"]);
  });
});
