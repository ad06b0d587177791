import { describe, expect, it } from "vitest";
import { changesOfState, compareVotes } from "../../../src/core/ballots/positionChanges";
import { COLUMNS, MATTERS, voteOf } from "../../fixtures/ballots";

describe(compareVotes, () => {
  it("tells a change of side from taking no part, and both from joining and leaving", () => {
    const { changedSides, changedParticipation, joined, left, unchanged } = compareVotes(
      voteOf("council-2008"),
      voteOf("council-2010"),
    );
    expect(changedSides).toEqual([{ iso3: "GHA", from: "abstaining", to: "inFavour" }]);
    expect(changedParticipation).toEqual([
      { iso3: "FJI", from: "against", to: "notVoting" },
      { iso3: "NOR", from: "inFavour", to: "notVoting" },
    ]);
    expect([joined, left, unchanged]).toEqual([[], [], []]);
    const after = compareVotes(voteOf("commission-2004"), voteOf("council-2008"));
    expect(after.joined).toEqual([{ iso3: "NOR", position: "inFavour" }]);
    expect(after.left).toEqual([{ iso3: "SCG", position: "inFavour" }]);
    expect(after.unchanged).toEqual([
      { iso3: "FJI", position: "against" },
      { iso3: "GHA", position: "abstaining" },
    ]);
  });

  it("puts each State of either vote in exactly one place, and finds no change in the same vote", () => {
    for (const earlier of ["commission-2004", "council-2008", "assembly-2013"].map(voteOf)) {
      for (const later of ["council-2010", "council-2014"].map(voteOf)) {
        const codes = Object.values(compareVotes(earlier, later)).flatMap((states) =>
          states.map(({ iso3 }) => iso3),
        );
        const voters = new Set([...earlier.positions.keys(), ...later.positions.keys()]);
        expect(codes.toSorted()).toEqual([...voters].toSorted());
      }
      expect(compareVotes(earlier, earlier).unchanged).toHaveLength(earlier.positions.size);
    }
  });
});

describe(changesOfState, () => {
  const changesOf = (iso3: string, columns = COLUMNS) =>
    changesOfState(iso3, columns, MATTERS).map(({ from, to, earlier, later }) => [
      from,
      to,
      earlier.event.id,
      later.event.id,
    ]);

  it("looks over absences, terms without a seat and texts without a vote to the last side on the matter", () => {
    expect(changesOf("FJI")).toEqual([["against", "inFavour", "council-2008", "council-2014"]]);
    expect(changesOf("NOR")).toEqual([["inFavour", "abstaining", "council-2008", "council-2014"]]);
    expect(changesOf("GHA")).toEqual([["abstaining", "inFavour", "council-2008", "council-2010"]]);
  });

  it("never compares votes on different matters, or of different rungs", () => {
    expect(changesOf("PER")).toEqual([]);
  });

  it("follows the columns that a filter leaves", () => {
    const from2010 = COLUMNS.filter(({ event }) => event.date >= "2010");
    expect(changesOf("FJI", from2010)).toEqual([]);
  });
});
