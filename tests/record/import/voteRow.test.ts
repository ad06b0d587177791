import { describe, expect, it } from "vitest";
import { readHeader } from "../../../src/record/import/voteColumns";
import { plainSymbol, quote, readRow } from "../../../src/record/import/voteRow";
import { ASSEMBLY_HEADER, COUNCIL_HEADER } from "./votingFile";

/** The row of one record, under the spellings of a header. */
function read(cells: Readonly<Record<string, string>>, header = ASSEMBLY_HEADER) {
  const names = header.split(",");
  const columns = readHeader(names);
  if ("missing" in columns) throw new Error(columns.missing.join());
  return readRow(
    names.map((name) => ({ date: "2007-12-18", ...cells })[name] ?? ""),
    columns,
  );
}

describe(readRow, () => {
  it.each([
    ["Y", "inFavour"],
    ["N", "against"],
    ["A", "abstaining"],
    ["X", "notVoting"],
    ["NV", "notVoting"],
    ["", "notVoting"],
    [" y ", "inFavour"],
  ])("reads the vote %j as %s", (letter, position) => {
    expect(read({ ms_vote: letter })).toMatchObject({ position, fault: undefined });
  });

  it("does not take another letter for a vote", () => {
    expect(read({ ms_vote: "Q" })).toMatchObject({
      position: undefined,
      fault: expect.stringMatching(/"Q"/),
    });
  });

  it.each(["", "18/12/2007", "2007-12", "2007-02-30", "2007-12-18/2007-12-19"])(
    "does not take %j for a day",
    (date) => {
      expect(read({ date }).fault).toMatch(/not a day/);
    },
  );

  it("reads totals with and without a decimal point, and leaves out those not stated", () => {
    const { totals } = read({ total_yes: "120.0", total_no: "14", total_ms: "" });
    expect([...totals]).toEqual([
      ["inFavour", 120],
      ["against", 14],
    ]);
  });

  it.each(["12.5", "-1", "many"])("does not take %j for a total", (total_yes) => {
    expect(read({ total_yes }).fault).toMatch(/not a total/);
  });

  it("writes symbols in one way", () => {
    expect(read({ resolution: " a/res/62/167 " }).symbols.resolution).toBe("A/RES/62/167");
    expect(plainSymbol("S/RES/1718 (2006)")).toBe("S/RES/1718(2006)");
  });

  it("sees that the Council took no vote, whatever letters the rows have", () => {
    expect(read({ modality: "Adopted without vote" }, COUNCIL_HEADER).isWithoutVote).toBe(true);
    expect(read({ modality: "Recorded vote" }, COUNCIL_HEADER).isWithoutVote).toBe(false);
  });

  it("reads the columns as the descriptions of 2024 call them", () => {
    const header = "ms_codes,ms_names,ms_votes,date,resolutions,yes,total-voting";
    expect(read({ ms_codes: "aus", ms_votes: "A", yes: "3", resolutions: "R" }, header)).toMatchObject({
      code: "AUS",
      position: "abstaining",
      symbols: { resolution: "R" },
      totals: new Map([["inFavour", 3]]),
    });
  });
});

describe(quote, () => {
  it("keeps what would steer a terminal, and pages of text, out of a report", () => {
    expect(quote("\u001B[2Jred\u202E")).toBe('"\uFFFD[2Jred\uFFFD"');
    expect(quote("x".repeat(1_000))).toHaveLength(83);
  });
});
