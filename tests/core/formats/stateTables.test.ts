import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { compareStatePositions } from "../../../src/core/ballots/stateComparison";
import { recordOfState } from "../../../src/core/ballots/stateRecord";
import { comparisonColumns } from "../../../src/core/formats/comparisonTable";
import { formatCsv } from "../../../src/core/formats/csv";
import { STATE_COLUMNS, stateRows } from "../../../src/core/formats/stateTable";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE, STATES } from "../../fixtures/ballots";

const recordOf = (iso3: string) => recordOfState(iso3, COLUMNS, POSITIONS_FILE, DATASET, MATTERS);
const tableOf = (iso3: string) => csvParse(formatCsv(STATE_COLUMNS, stateRows(recordOf(iso3))));

describe(stateRows, () => {
  it("has a row for each decision in which something of the State is on record, by time", () => {
    const rows = tableOf("NOR").map(({ event, position, draft }) => [event, position, draft]);
    expect(rows).toEqual([
      ["council-2008", "in-favour", "A/TEST/L.1"],
      ["council-2010", "not-voting", ""],
      ["council-2012", "", "A/TEST/L.2"],
      ["assembly-2013", "in-favour", ""],
      ["council-2014", "abstaining", ""],
    ]);
    expect(tableOf("FJI").find(({ event }) => event === "council-2012")).toEqual({
      event: "council-2012",
      date: "2012-03-22",
      body: "human-rights-council",
      document: "",
      manner: "without-vote",
      outcome: "adopted",
      position: "",
      draft: "",
      dissociation: "did-not-join",
    });
  });

  it("adds up to the counts of the page", () => {
    for (const { iso3 } of STATES) {
      const { counts } = recordOf(iso3);
      const said = tableOf(iso3).map(({ position }) => position);
      const counted = ["in-favour", "against", "abstaining", "not-voting"].map(
        (word) => said.filter((position) => position === word).length,
      );
      expect(counted).toEqual(Object.values(counts));
    }
  });
});

describe(comparisonColumns, () => {
  it("names the positions after the two States, a row for each difference", () => {
    const { differences } = compareStatePositions("GHA", "NOR", COLUMNS);
    const table = csvParse(formatCsv(comparisonColumns("GHA", "NOR"), differences));
    expect(table).toHaveLength(differences.length);
    expect(table[0]).toEqual({
      event: "council-2008",
      date: "2008-03-27",
      body: "human-rights-council",
      document: "A/TEST/RES/1",
      manner: "recorded-vote",
      outcome: "adopted",
      GHA: "abstaining",
      NOR: "in-favour",
    });
  });
});
