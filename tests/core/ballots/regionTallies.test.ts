import { describe, expect, it } from "vitest";
import { countPositions, sumCounts } from "../../../src/core/ballots/positionCounts";
import { tallyByRegion } from "../../../src/core/ballots/regionTallies";
import { STATES, voteOf } from "../../fixtures/ballots";

describe(tallyByRegion, () => {
  it("counts each group that has a position, those of no group last", () => {
    const tallies = tallyByRegion(voteOf("commission-2004").positions, STATES);
    expect(tallies.map(({ region, counts }) => [region, Object.values(counts)])).toEqual([
      ["african", [0, 0, 1, 0]],
      ["asia-pacific", [0, 1, 0, 0]],
      [undefined, [1, 0, 0, 0]],
    ]);
  });

  it("adds up to the tally of the vote", () => {
    for (const { positions, tally } of ["council-2008", "council-2010", "council-2014"].map(voteOf)) {
      const tallies = tallyByRegion(positions, STATES);
      expect(tallies.reduce((sum, { counts }) => sum + counts.inFavour, 0)).toBe(tally.inFavour);
      expect(tallies.reduce((sum, { counts }) => sum + sumCounts(counts), 0)).toBe(positions.size);
    }
  });
});

describe(countPositions, () => {
  it("counts taking no part as a position of its own", () => {
    const counts = countPositions(["notVoting", "abstaining", "notVoting"]);
    expect(counts).toEqual({ inFavour: 0, against: 0, abstaining: 1, notVoting: 2 });
    expect(sumCounts(counts)).toBe(3);
  });
});
