import { describe, expect, it } from "vitest";
import {
  countRecommendations,
  matchRecommendations,
  orderRecommendations,
} from "../../../src/core/filter/matchRecommendations";
import { makeAsk, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";

const DATASET = makeDataset();
const REFER = makeRecommendation({
  id: "refer",
  addressees: ["security-council"],
  themes: ["accountability"],
  asked: [makeAsk({ date: "2014-02-17" }), makeAsk({ date: "2014-12-18" })],
});
const RETURN = makeRecommendation({
  id: "return",
  addressees: ["third-committee", "the neighbours"],
  themes: ["abductions", "accountability"],
  asked: [makeAsk({ date: "2003-04-16" })],
});
const VISIT = makeRecommendation({
  id: "visit",
  addressees: ["the neighbours"],
  asked: [makeAsk({ date: "2004" }), makeAsk({ date: "2005" })],
});
const ALL = [REFER, RETURN, VISIT];
const NONE = { bodies: [], themes: [] };

describe(matchRecommendations, () => {
  it.each([
    ["all without a condition", NONE, "refer return visit"],
    ["those asked of a body", { ...NONE, bodies: ["security-council"] }, "refer"],
    [
      "those asked of a body that is drawn in the lane of another",
      { ...NONE, bodies: ["general-assembly"] },
      "return",
    ],
    [
      "those asked of any of several bodies",
      { ...NONE, bodies: ["security-council", "third-committee"] },
      "refer return",
    ],
    ["those about a theme", { ...NONE, themes: ["accountability"] }, "refer return"],
    ["those that meet every condition", { bodies: ["security-council"], themes: ["abductions"] }, ""],
  ])("gives %s", (_what, filter, ids) => {
    expect(
      matchRecommendations(ALL, filter, DATASET)
        .map(({ id }) => id)
        .join(" "),
    ).toBe(ids);
  });

  it("gives only what the search found", () => {
    expect(matchRecommendations(ALL, NONE, DATASET, new Set([VISIT]))).toEqual([VISIT]);
    expect(matchRecommendations(ALL, NONE, DATASET, new Set())).toEqual([]);
  });
});

describe(countRecommendations, () => {
  it("says how many each value would show, whatever is chosen of its own facet", () => {
    const filter = { bodies: ["security-council"], themes: ["accountability"] };
    expect(Object.fromEntries(countRecommendations(ALL, "bodies", filter, DATASET))).toEqual({
      "security-council": 1,
      "third-committee": 1,
      "general-assembly": 1,
    });
    expect(Object.fromEntries(countRecommendations(ALL, "themes", filter, DATASET))).toEqual({
      accountability: 1,
    });
  });

  it("counts what choosing that value alone would show", () => {
    for (const facet of ["bodies", "themes"] as const) {
      for (const [value, count] of countRecommendations(ALL, facet, NONE, DATASET)) {
        expect(matchRecommendations(ALL, { ...NONE, [facet]: [value] }, DATASET)).toHaveLength(count);
      }
    }
  });
});

describe(orderRecommendations, () => {
  it("puts first what was asked first", () => {
    expect(orderRecommendations(ALL, undefined)).toEqual([RETURN, VISIT, REFER]);
  });

  it("puts first what was asked most often, and of that what was asked earlier", () => {
    expect(orderRecommendations(ALL, "repeated")).toEqual([VISIT, REFER, RETURN]);
  });
});
