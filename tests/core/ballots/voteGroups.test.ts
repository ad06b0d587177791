import { describe, expect, it } from "vitest";
import { groupColumns, groupsOfStates } from "../../../src/core/ballots/voteGroups";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE } from "../../fixtures/ballots";

const groupsOf = (columns = COLUMNS) =>
  groupColumns(columns, DATASET, MATTERS).map(({ bodies, lane, columns: own }) => [
    bodies.map(({ id }) => id).join(" and "),
    lane.id,
    own.map(({ event }) => event.id).join(" "),
  ]);

describe(groupColumns, () => {
  it("goes down the ladder, and puts a body with the one that it took the place of", () => {
    expect(groupsOf()).toEqual([
      ["security-council", "security-council", "meeting-2014"],
      ["general-assembly", "general-assembly", "assembly-2013"],
      ["third-committee", "general-assembly", "committee-2013"],
      [
        "human-rights-council and commission-on-human-rights",
        "human-rights-council",
        "commission-2004 council-2008 council-2010 council-2012 council-2014",
      ],
    ]);
  });

  it("names only the bodies that have a column", () => {
    expect(groupsOf(COLUMNS.slice(0, 1))).toEqual([
      ["commission-on-human-rights", "human-rights-council", "commission-2004"],
    ]);
  });
});

describe(groupsOfStates, () => {
  const lanesOf = (file: Parameters<typeof groupsOfStates>[1]) =>
    groupsOfStates(groupColumns(COLUMNS, DATASET, MATTERS), file).map(({ bodies }) => bodies[0]?.id);

  it("leaves out the bodies of which nothing that a State did is on record", () => {
    expect(lanesOf(POSITIONS_FILE)).toEqual(["general-assembly", "human-rights-council"]);
  });

  it("keeps a body without positions whose drafts have sponsors", () => {
    const sponsors = { "committee-2013": { draft: "A/TEST/L.3", states: ["NOR"], sources: [] } };
    expect(lanesOf({ ...POSITIONS_FILE, sponsors })).toEqual([
      "general-assembly",
      "third-committee",
      "human-rights-council",
    ]);
  });
});
