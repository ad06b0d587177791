import { describe, expect, it } from "vitest";
import { type FilterState, NO_FILTER } from "../../../src/core/filter/filterState";
import { matchEvents } from "../../../src/core/filter/matchEvents";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 1, 12);
const adopted = { manner: "without-vote", outcome: "adopted" } as const;
const dataset = makeDataset({
  events: [
    {
      id: "committee",
      body: "third-committee",
      date: "2013-11-19",
      themes: ["accountability"],
      action: adopted,
    },
    { id: "assembly", body: "general-assembly", date: "2013-12-18", themes: ["abductions"] },
    { id: "council", body: "human-rights-council", date: "2014-03-28", type: "meeting" },
    { id: "rejected", body: "security-council", date: "2014", action: { ...adopted, outcome: "rejected" } },
    { id: "mandate", body: "human-rights-council", date: "2022-08-01/..", type: "mandate" },
  ],
});

function idsFor(filter: Partial<FilterState>, textMatches?: ReadonlySet<string>): string[] {
  return matchEvents(dataset, { ...NO_FILTER, ...filter }, NOW, textMatches).map(({ id }) => id);
}

describe(matchEvents, () => {
  it("lets everything through without a filter, in the order of the dataset", () => {
    expect(matchEvents(dataset, NO_FILTER, NOW)).toEqual(dataset.events);
  });

  it("finds the events of a body, and under the head of a lane those drawn in it", () => {
    expect(idsFor({ bodies: ["general-assembly"] })).toEqual(["committee", "assembly"]);
    expect(idsFor({ bodies: ["third-committee"] })).toEqual(["committee"]);
  });

  it("joins values of one facet by or, and facets by and", () => {
    expect(idsFor({ themes: ["abductions", "accountability"] })).toEqual(["committee", "assembly"]);
    expect(idsFor({ themes: ["abductions", "accountability"], manner: ["without-vote"] })).toEqual([
      "committee",
    ]);
    expect(idsFor({ bodies: ["security-council"], types: ["meeting"] })).toEqual([]);
  });

  it("finds what was not adopted under that, whatever the manner", () => {
    expect(idsFor({ manner: ["not-adopted"] })).toEqual(["rejected"]);
    expect(idsFor({ manner: ["without-vote"] })).toEqual(["committee"]);
  });

  it("counts the last day of the dates in", () => {
    expect(idsFor({ from: "2013-12-18", to: "2013-12-18" })).toEqual(["assembly"]);
    expect(idsFor({ to: "2013" })).toEqual(["committee", "assembly"]);
  });

  it("finds an imprecise date wherever it may lie", () => {
    expect(idsFor({ from: "2014-10", to: "2014-12" })).toEqual(["rejected"]);
  });

  it("lets what goes on reach to today and no further", () => {
    expect(idsFor({ from: "2026-11-01", to: "2026-11-01" })).toEqual(["mandate"]);
    expect(idsFor({ from: "2026-11-02" })).toEqual([]);
  });

  it("keeps only what the search found", () => {
    expect(idsFor({ query: "x" }, new Set(["council", "mandate"]))).toEqual(["council", "mandate"]);
    expect(idsFor({ query: "x", types: ["meeting"] }, new Set(["council", "mandate"]))).toEqual(["council"]);
    expect(idsFor({ query: "x" }, new Set())).toEqual([]);
  });
});
