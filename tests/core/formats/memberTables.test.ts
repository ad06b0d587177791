import { csvParse } from "d3";
import { describe, expect, it } from "vitest";
import { formatCsv } from "../../../src/core/formats/csv";
import { DISSOCIATION_COLUMNS, dissociationRows } from "../../../src/core/formats/dissociationsTable";
import { MEMBERSHIP_COLUMNS, termRows } from "../../../src/core/formats/membershipsTable";
import { stateListColumns } from "../../../src/core/formats/stateListTable";
import { DATASET, POSITIONS_FILE, STATES } from "../../fixtures/ballots";

describe(termRows, () => {
  it("has a row for each term, and one for a permanent seat", () => {
    const [council] = POSITIONS_FILE.memberships ?? [];
    if (council === undefined) throw new Error("the fixture has no memberships");
    const members = [...council.members, { state: "PER", permanent: true, terms: [] }];
    const table = csvParse(formatCsv(MEMBERSHIP_COLUMNS, termRows([{ ...council, members }])));
    expect(table.map(({ body, state, term }) => [body, state, term])).toEqual([
      ["human-rights-council", "NOR", "2008/2010"],
      ["human-rights-council", "NOR", "2014/.."],
      ["human-rights-council", "PER", "permanent"],
    ]);
  });
});

describe(dissociationRows, () => {
  it("has a row for each State that was no part of the agreement, with its sources", () => {
    const rows = dissociationRows(DATASET.events, POSITIONS_FILE);
    expect(csvParse(formatCsv(DISSOCIATION_COLUMNS, rows)).map((row) => ({ ...row }))).toEqual([
      {
        event: "council-2012",
        date: "2012-03-22",
        state: "FJI",
        did: "did-not-join",
        sources: "https://example.org/page",
      },
    ]);
  });

  it("is empty for a file of an earlier release", () => {
    expect(dissociationRows(DATASET.events, { states: [], votes: {} })).toEqual([]);
  });
});

describe(stateListColumns, () => {
  it("names each State with its aliases and its group", () => {
    const table = csvParse(formatCsv(stateListColumns("en"), STATES));
    expect({ ...table[2] }).toEqual({
      state: "NOR",
      state_name: "Norway",
      aliases: "Norge",
      region: "western-european-other",
    });
    expect(table[4]?.["region"]).toBe("");
  });
});
