import { describe, expect, it } from "vitest";
import { indexRecommendations, searchRecommendations } from "../../../src/core/filter/searchRecommendations";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";

const INDEX = indexRecommendations(
  [
    makeRecommendation({
      id: "visit",
      title: "Let experts in",
      summary: "They should be let in.",
      addressees: ["the neighbours"],
      evidence: [makeEvidence({ text: "A referral was mentioned." })],
    }),
    makeRecommendation({
      id: "refer",
      title: "Refer the situation",
      themes: ["accountability"],
      asked: [makeAsk({ by: "The High Commissioner", symbol: "A/HRC/25/63" })],
    }),
  ],
  makeDataset(),
);
const idsFor = (query: string) => searchRecommendations(INDEX, query).map(({ id }) => id);

describe(searchRecommendations, () => {
  it("puts those that have the words in their title first", () => {
    expect(idsFor("refer")).toEqual(["refer", "visit"]);
  });

  it.each([
    ["what begins with the words, in any case", "SITUA", ["refer"]],
    ["the body that was asked, by any of its names", "SC", ["refer"]],
    ["the body that was asked, in Korean", "안전보장이사회", ["refer"]],
    ["the theme, in Korean", "책임규명", ["refer"]],
    ["who asked", "high commissioner", ["refer"]],
    ["a symbol, also by its end", "25/63", ["refer"]],
    ["others in the words of the record", "neighbours", ["visit"]],
    ["what came of it", "mentioned", ["visit"]],
  ])("finds %s", (_what, query, ids) => {
    expect(idsFor(query)).toEqual(ids);
  });

  it.each(["refer mentioned nothing", "", " ", "!"])("finds nothing for %j", (query) => {
    expect(idsFor(query)).toEqual([]);
  });
});
