import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { timelineContent } from "../../../src/core/timeline/timelineContent";
import { makeDataset, makeTimeline } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 1);
const bodies = makeTimeline().bodies.map((body) =>
  body.id === "security-council"
    ? { ...body, coverage: [{ what: { en: "meetings" }, from: "2014", to: "2025" }] }
    : body,
);
const dataset = makeDataset({
  bodies,
  events: [
    { id: "committee", body: "third-committee", date: "2003", themes: ["accountability", "abductions"] },
    { id: "assembly", body: "general-assembly", date: "2014-02-17" },
    { id: "council-1", body: "security-council", type: "meeting", date: "2014-12-22" },
    { id: "council-2", body: "security-council", type: "meeting", date: "2023-08-17" },
    { id: "council-3", body: "security-council", type: "meeting", date: "2024-06-12" },
  ],
});

function contentOf(filter = NO_FILTER, grouping?: "theme" | "one") {
  return timelineContent(dataset, dataset.events, filter, grouping, NOW);
}

describe(timelineContent, () => {
  it("counts what is shown by lane, without those that show nothing", () => {
    const { shown, total, lanes } = contentOf();
    expect([shown, total]).toEqual([5, 5]);
    expect(lanes.map(({ names, count }) => [names["en"], count])).toEqual([
      ["Security Council", 3],
      ["General Assembly", 2],
    ]);
  });

  it("counts an event in each of its lanes, where lanes are themes", () => {
    const { lanes } = contentOf(NO_FILTER, "theme");
    expect(lanes.map(({ count }) => count)).toEqual([1, 1, 4]);
  });

  it("finds the longest silence of all lanes, between two events", () => {
    const { longestSilence } = contentOf();
    expect(longestSilence?.names["en"]).toBe("Security Council");
    expect(longestSilence?.silence.after?.id).toBe("council-1");
    expect(longestSilence?.silence.before?.id).toBe("council-2");
  });

  it("tells of the dates and the lanes that are looked at only, and of bodies only", () => {
    const { longestSilence } = contentOf({ ...NO_FILTER, from: "2023-09" });
    expect(longestSilence?.silence.after?.id).toBe("council-2");
    expect(contentOf({ ...NO_FILTER, bodies: ["general-assembly"] }).longestSilence).toBeUndefined();
    expect(contentOf(NO_FILTER, "one").longestSilence).toBeUndefined();
  });
});
