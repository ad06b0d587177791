import { describe, expect, it } from "vitest";
import { placePositions, type WorldMap } from "../../../src/core/map/worldMap";

const MAP: WorldMap = {
  width: 100,
  height: 50,
  shapes: { NOR: "M0 0l1 0 0 1z", SRB: "M2 0l1 0 0 1z", MNE: "M4 0l1 0 0 1z" },
  points: { FJI: [90, 40] },
  others: "",
};

describe(placePositions, () => {
  it("shows each position on the outline or the point of its State", () => {
    const areas = placePositions(
      MAP,
      new Map([
        ["NOR", "inFavour"],
        ["FJI", "notVoting"],
      ] as const),
    );
    expect(areas).toEqual([
      { iso3: "NOR", state: "NOR", position: "inFavour" },
      { iso3: "SRB", state: undefined, position: undefined },
      { iso3: "MNE", state: undefined, position: undefined },
      { iso3: "FJI", state: "FJI", position: "notVoting" },
    ]);
  });

  it("shows a State that is no more where those lie that took its place", () => {
    const areas = placePositions(MAP, new Map([["SCG", "against"]] as const));
    expect(areas.filter(({ state }) => state === "SCG").map(({ iso3 }) => iso3)).toEqual(["SRB", "MNE"]);
  });
});
