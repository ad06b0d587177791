import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { toMatrix } from "../../../src/core/ballots/matrix";
import { hasPositions } from "../../../src/core/ballots/voteColumns";
import { formatCsv } from "../../../src/core/formats/csv";
import { matrixColumns } from "../../../src/core/formats/matrixTable";
import { COLUMNS, MATTERS, STATES } from "../../fixtures/ballots";

const ROWS = csvParse(formatCsv(matrixColumns(COLUMNS, "en"), toMatrix(STATES, COLUMNS, MATTERS)));
const rowOf = (iso3: string) => ROWS.find(({ state }) => state === iso3);

describe(matrixColumns, () => {
  it("has a row for each State and a column for each decision", () => {
    expect(ROWS.columns).toEqual(["state", "state_name", "region", ...COLUMNS.map(({ event }) => event.id)]);
    expect(ROWS.map(({ state }) => state)).toEqual(STATES.map(({ iso3 }) => iso3));
  });

  it("says each position, nothing of a State that was no member, and why nobody has a position", () => {
    expect(rowOf("NOR")).toEqual({
      state: "NOR",
      state_name: "Norway",
      region: "western-european-other",
      "commission-2004": "",
      "council-2008": "in-favour",
      "council-2010": "not-voting",
      "council-2012": "without-vote",
      "committee-2013": "totals",
      "assembly-2013": "in-favour",
      "council-2014": "abstaining",
      "meeting-2014": "not-counted",
    });
    expect(rowOf("SCG")).toMatchObject({ region: "" });
  });

  it("adds up to the tally of each vote", () => {
    for (const { event, tally } of COLUMNS.filter(hasPositions)) {
      const said = ROWS.map((row) => row[event.id]);
      expect(said.filter((word) => word === "in-favour")).toHaveLength(tally.inFavour);
      expect(said.filter((word) => word === "not-voting")).toHaveLength(tally.notVoting ?? 0);
    }
  });
});
