import { describe, expect, it } from "vitest";
import { allStates, cellOf, statesIn, toMatrix } from "../../../src/core/ballots/matrix";
import { hasPositions } from "../../../src/core/ballots/voteColumns";
import { COLUMNS, MATTERS, POSITIONS_FILE, STATES } from "../../fixtures/ballots";

const ROWS = toMatrix(STATES, COLUMNS, MATTERS);
const rowOf = (iso3: string) => ROWS.find(({ state }) => state.iso3 === iso3);

describe(toMatrix, () => {
  it("leaves a State blank where it was no member, and nobody has a position where none is on record", () => {
    expect(rowOf("SCG")?.cells).toEqual([
      "inFavour",
      "blank",
      "blank",
      "no-positions",
      "no-positions",
      "blank",
      "blank",
      "no-positions",
    ]);
  });

  it("shows every position of every vote", () => {
    const shown = COLUMNS.map(
      (_, place) =>
        ROWS.filter(({ cells }) => cells[place] !== "blank" && cells[place] !== "no-positions").length,
    );
    expect(shown).toEqual(COLUMNS.map((column) => (hasPositions(column) ? column.positions.size : 0)));
  });

  it("counts how often each State changed sides", () => {
    expect(ROWS.map(({ state, changes }) => [state.iso3, changes])).toEqual([
      ["FJI", 1],
      ["GHA", 1],
      ["NOR", 1],
      ["PER", 0],
      ["SCG", 0],
    ]);
  });

  it("keeps the row of a State that has no position at all", () => {
    const [row] = toMatrix([{ iso3: "TUV", names: {} }], COLUMNS, MATTERS);
    expect(new Set(row?.cells)).toEqual(new Set(["blank", "no-positions"]));
  });
});

describe(cellOf, () => {
  it("says the same as the matrix", () => {
    expect(COLUMNS.map((column) => cellOf(column, "GHA"))).toEqual(rowOf("GHA")?.cells);
  });
});

describe(allStates, () => {
  it("adds those that voted and are not described, by their codes", () => {
    const file = { ...POSITIONS_FILE, states: STATES.slice(0, 2) };
    expect(allStates(file).map(({ iso3 }) => iso3)).toEqual(["FJI", "GHA", "NOR", "PER", "SCG"]);
    expect(allStates(POSITIONS_FILE)).toEqual(STATES);
  });
});

describe(statesIn, () => {
  const codesIn = (...regions: Parameters<typeof statesIn>[1]) =>
    statesIn(STATES, regions).map(({ iso3 }) => iso3);

  it("keeps the States of the wanted groups, and all when none is wanted", () => {
    expect(codesIn("african", "asia-pacific")).toEqual(["FJI", "GHA"]);
    expect(codesIn()).toHaveLength(STATES.length);
  });
});
