import { describe, expect, it } from "vitest";
import { recommendationsOf } from "../../../src/core/chains/recommendationsOf";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";

const RECOMMENDATIONS = [
  makeRecommendation({ id: "elsewhere", asked: [makeAsk({ event: "letter" })] }),
  makeRecommendation({
    id: "refer",
    asked: [makeAsk({ event: "report" }), makeAsk({ event: "resolution", date: "2014-12-18" })],
    evidence: [makeEvidence({ event: "meeting" }), makeEvidence({ text: "A step outside of the record." })],
  }),
  makeRecommendation({
    id: "visit",
    asked: [makeAsk()],
    evidence: [makeEvidence({ event: "resolution", effect: "refuses" })],
  }),
];

const linksOf = (event: string) =>
  recommendationsOf(RECOMMENDATIONS, event).map(({ recommendation, asks, evidence }) => [
    recommendation.id,
    asks.length,
    evidence.length,
  ]);

describe(recommendationsOf, () => {
  it("finds what was asked at an event and what came of it there, in the order of the file", () => {
    expect(linksOf("report")).toEqual([["refer", 1, 0]]);
    expect(linksOf("meeting")).toEqual([["refer", 0, 1]]);
    expect(linksOf("resolution")).toEqual([
      ["refer", 1, 0],
      ["visit", 0, 1],
    ]);
  });

  it("finds nothing for an event that no step names, though some steps name none", () => {
    expect(linksOf("another")).toEqual([]);
  });
});
