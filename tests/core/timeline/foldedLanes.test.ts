import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { foldedLanes } from "../../../src/core/timeline/foldedLanes";
import { makeDataset } from "../../fixtures/timeline";

const dataset = makeDataset({
  events: [
    { themes: ["accountability", "abductions"] },
    { body: "security-council", type: "meeting", themes: ["abductions"] },
    { body: "third-committee", type: "report" },
  ],
});

describe(foldedLanes, () => {
  it("folds nothing while the filter names no value of the lanes", () => {
    const filter = { ...NO_FILTER, types: ["meeting"], from: "2014" };
    expect(foldedLanes(dataset, filter, undefined)).toEqual(new Set());
    expect(foldedLanes(dataset, filter, "theme")).toEqual(new Set());
  });

  it("folds every body but the chosen ones and those above them", () => {
    const filter = { ...NO_FILTER, bodies: ["third-committee"] };
    expect(foldedLanes(dataset, filter, undefined)).toEqual(
      new Set(["security-council", "human-rights-council"]),
    );
  });

  it("folds every type but the chosen ones", () => {
    const filter = { ...NO_FILTER, types: ["meeting"], bodies: ["security-council"] };
    expect(foldedLanes(dataset, filter, "type")).toEqual(new Set(["resolution", "report"]));
  });

  it("folds the other themes and the lane without one", () => {
    const filter = { ...NO_FILTER, themes: ["abductions"] };
    expect(foldedLanes(dataset, filter, "theme")).toEqual(new Set(["accountability", "none"]));
  });

  it("never folds the only lane", () => {
    const filter = { ...NO_FILTER, types: ["meeting"], bodies: ["security-council"], themes: ["abductions"] };
    expect(foldedLanes(dataset, filter, "one")).toEqual(new Set());
  });
});
