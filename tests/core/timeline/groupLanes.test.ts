import { describe, expect, it } from "vitest";
import { groupEvents, laneFacet } from "../../../src/core/timeline/groupLanes";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { pickEvents } from "../../../src/core/dataset/eventList";
import type { LaneGrouping } from "../../../src/core/url/timelineView";
import { makeDataset, makeTimeline } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 23);

const dataset = makeDataset({
  events: [
    { id: "both", date: "2014-12-20", themes: ["accountability", "abductions"] },
    { id: "committee", body: "third-committee", date: "2014-11-18", themes: ["accountability"] },
    { id: "meeting", body: "security-council", type: "meeting", date: "2014-12-22" },
  ],
});

/** Each lane with the ids of its events. */
function inWords(grouping?: LaneGrouping, events = dataset.events): string[] {
  return indexLanes(dataset, events, NOW, grouping).map(({ lane, events: list }) => {
    const ids = pickEvents(list, [...Array(list.length).keys()]).map(({ id }) => id);
    return `${lane.id}: ${ids.join(" ")}`.trim();
  });
}

describe(groupEvents, () => {
  it("gives every body of the ladder a lane, with the bodies under it", () => {
    expect(inWords()).toEqual([
      "security-council: meeting",
      "general-assembly: committee both",
      "human-rights-council:",
    ]);
  });

  it("gives a lane to each type that the dataset has an event of, in the order of its list", () => {
    expect(inWords("type")).toEqual(["resolution: committee both", "meeting: meeting"]);
  });

  it("puts an event in the lane of each of its themes, and one without a theme in the last", () => {
    expect(inWords("theme")).toEqual(["accountability: committee both", "abductions: both", "none: meeting"]);
  });

  it("puts everything in one lane", () => {
    expect(inWords("one")).toEqual(["all: committee both meeting"]);
  });

  it("keeps the lanes of events that a filter takes away", () => {
    expect(inWords("theme", [])).toEqual(["accountability:", "abductions:", "none:"]);
  });

  it("has no lane for events without a theme where all have one", () => {
    const themed = makeDataset({ events: [{ themes: ["abductions"] }] });
    expect(groupEvents(themed, "theme").lanes.map(({ id }) => id)).toEqual(["abductions"]);
  });

  it("tells a theme that is called like the lane without one from it", () => {
    const { themes } = makeTimeline();
    const odd = makeDataset({
      themes: [...themes, { id: "none", names: { en: "None" } }],
      events: [{ themes: ["none"] }, {}],
    });
    const { lanes, lanesOf } = groupEvents(odd, "theme");
    expect(new Set(lanes.map(({ id }) => id)).size).toBe(2);
    expect(odd.events.map(lanesOf)).toEqual([["none"], ["none-"]]);
  });

  it("names every lane in both languages of the interface", () => {
    for (const grouping of ["type", "theme", "one", undefined] as const) {
      for (const { names } of groupEvents(dataset, grouping).lanes) {
        expect(Object.keys(names)).toEqual(expect.arrayContaining(["en", "ko"]));
      }
    }
  });
});

describe(laneFacet, () => {
  it("is the facet whose values are lanes", () => {
    expect(laneFacet(undefined)).toBe("bodies");
    expect(laneFacet("type")).toBe("types");
    expect(laneFacet("theme")).toBe("themes");
    expect(laneFacet("one")).toBeUndefined();
  });
});
