import { describe, expect, it } from "vitest";
import { recordOfState } from "../../../src/core/ballots/stateRecord";
import { groupColumns, groupsOfStates } from "../../../src/core/ballots/voteGroups";
import { type MarkMove, moveMark } from "../../../src/core/states/moveMark";
import { placeStates } from "../../../src/core/states/placeStates";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE } from "../../fixtures/ballots";

const figure = placeStates(
  {
    records: ["NOR", "PER"].map((iso3) => recordOfState(iso3, COLUMNS, POSITIONS_FILE, DATASET, MATTERS)),
    groups: groupsOfStates(groupColumns(COLUMNS, DATASET, MATTERS), POSITIONS_FILE),
    memberships: undefined,
    span: { from: Date.UTC(2004, 0, 1), until: Date.UTC(2015, 0, 1) },
  },
  {
    isDown: false,
    lengthPx: 900,
    startPx: 0,
    axisPx: 26,
    headingPx: 20,
    measureTick: (text) => text.length * 7,
    language: "en",
  },
);

const from = (key: string, move: MarkMove) => moveMark(figure, key, move)?.key;

describe(moveMark, () => {
  it("goes along time within the band of a State, and stays at its ends", () => {
    expect(from("NOR council-2008", "next")).toBe("NOR council-2010");
    expect(from("NOR council-2010", "previous")).toBe("NOR council-2008");
    expect(from("NOR council-2008", "previous")).toBe("NOR council-2008");
    expect(from("NOR council-2008", "last")).toBe("NOR council-2014");
    expect(from("NOR council-2014", "first")).toBe("NOR council-2008");
  });

  it("goes to the nearest mark of the next band, through all lanes", () => {
    expect(from("NOR assembly-2013", "next-band")).toBe("PER assembly-2013");
    expect(from("PER assembly-2013", "next-band")).toBe("NOR council-2014");
    expect(from("NOR council-2014", "previous-band")).toBe("PER assembly-2013");
    expect(from("NOR assembly-2013", "previous-band")).toBe("NOR assembly-2013");
  });

  it("leads nowhere from a mark that is not there", () => {
    expect(from("NOR nothing", "next")).toBeUndefined();
  });
});
