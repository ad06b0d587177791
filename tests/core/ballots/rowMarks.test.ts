import { describe, expect, it } from "vitest";
import { placeRowMarks } from "../../../src/core/ballots/rowMarks";
import { positionShape } from "../../../src/core/ballots/positionShape";

const SIZES = { columnPx: 30, rowPx: 26 };

describe(placeRowMarks, () => {
  it("draws each position at the middle of its column, all of one position together", () => {
    const marks = placeRowMarks(["against", "inFavour", "against"], [10, 40, 100], SIZES);
    expect(marks).toEqual([
      { position: "inFavour", path: `M55 13${positionShape("inFavour").path}` },
      {
        position: "against",
        path: `M25 13${positionShape("against").path}M115 13${positionShape("against").path}`,
      },
    ]);
  });

  it("draws nothing where no position is on record", () => {
    expect(placeRowMarks(["blank", "no-positions"], [10, 40], SIZES)).toEqual([]);
  });

  it("takes shapes that follow a step to any place", () => {
    for (const position of ["inFavour", "against", "abstaining", "notVoting"] as const) {
      expect(positionShape(position).path).toMatch(/^m/);
      expect(positionShape(position).path).not.toMatch(/[MLHVAC]/);
    }
  });
});
