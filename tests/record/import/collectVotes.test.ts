import { describe, expect, it } from "vitest";
import { collectVotes } from "../../../src/record/import/collectVotes";
import { membersOf } from "../../../src/record/import/memberStates";
import { decisionsOf } from "../../../src/record/import/recordVotes";
import { ASSEMBLY_VOTE, COUNCIL_HEADER, collect, file, row, STATES, VOTE } from "./votingFile";

const OTHER = row({ undl_id: "1", resolution: "A/RES/55/1", draft: "A/55/L.1" });

describe(collectVotes, () => {
  it("keeps the votes of the record and counts the rows of others", async () => {
    const { rows, otherRows, malformedRows, votes } = await collect(file([OTHER, ...VOTE, OTHER]));
    expect({ rows, otherRows, malformedRows }).toEqual({ rows: 6, otherRows: 2, malformedRows: 0 });
    expect(votes).toHaveLength(1);
    expect(votes[0]).toMatchObject({ id: "614395", date: "2007-12-18", faults: [] });
    expect(Object.fromEntries(votes[0]?.positions ?? [])).toEqual({
      AUS: "inFavour",
      LBY: "against",
      FRA: "inFavour",
      GAB: "notVoting",
    });
  });

  it("reads the Council's columns too", async () => {
    const text = file([row({ permanent_member: "False" }, COUNCIL_HEADER)], COUNCIL_HEADER);
    expect((await collect(text)).votes[0]?.positions).toEqual(new Map([["AUS", "inFavour"]]));
  });

  /** Each in place of the last row of the vote, which begins on line 8: titles take two lines. */
  it.each([
    ["an unknown vote", { ms_vote: "Q" }, /"Q" is not a vote/],
    ["a day that does not exist", { date: "2007-12-32" }, /"2007-12-32" is not a day/],
    ["another day than the rows before", { date: "2007-12-19" }, /2007-12-19, on line 2 2007-12-18/],
    ["other totals than the rows before", { total_yes: "3.0" }, /totals are not those of line 2/],
    ["a total that is no number", { total_yes: "two" }, /"two" is not a total/],
    ["an unknown name", { ms_code: "", ms_name: "ATLANTIS" }, /"ATLANTIS" is no State/],
    ["neither code nor name", { ms_code: "", ms_name: "" }, /names no State/],
    ["another vote of a State", { ms_code: "AUS", ms_vote: "N" }, /AUS voted otherwise on line 2/],
  ])("names %s, and does not rely on the vote", async (_what, changes, reason) => {
    const { malformedRows, named, votes } = await collect(file([...VOTE.slice(0, 3), row(changes)]));
    expect(malformedRows).toBe(1);
    expect(named).toEqual([{ line: 8, reason: expect.stringMatching(reason) }]);
    expect(votes[0]?.faults[0]).toMatch(reason);
    expect(votes[0]?.faults[0]).toMatch(/^Line 8: /);
  });

  it("names a row that comes twice, and relies on the vote", async () => {
    const { malformedRows, named, votes } = await collect(file([...VOTE, row()]));
    expect(malformedRows).toBe(1);
    expect(named).toEqual([{ line: 10, reason: "AUS stands on line 2 already." }]);
    expect(votes[0]?.faults).toEqual([]);
  });

  it("judges rows by the first sound one, not by one that is malformed itself", async () => {
    const { malformedRows, votes } = await collect(file([row({ date: "soon" }), ...VOTE]));
    expect(malformedRows).toBe(1);
    expect(votes[0]?.positions.size).toBe(4);
  });

  it("does not rely on a vote of which a row is missing, by the file's own totals", async () => {
    const { malformedRows, votes } = await collect(file(VOTE.slice(0, 3)));
    expect(malformedRows).toBe(0);
    expect(votes[0]?.faults).toEqual([
      "The file states 1 not voting, its rows give 0.",
      "The file states 4 members, its rows give 3.",
    ]);
  });

  it("keeps two voting records of one event apart", async () => {
    const again = VOTE.map((line) => line.replace("614395", "614396"));
    const { malformedRows, votes } = await collect(file([...VOTE, ...again]));
    expect(malformedRows).toBe(0);
    expect(votes.map(({ id }) => id)).toEqual(["614395", "614396"]);
  });

  it("names the first twenty faults of a vote, so that a broken file does not fill the memory", async () => {
    const { votes } = await collect(file(Array(25).fill(row({ ms_vote: "Q" }))));
    expect(votes[0]?.faults.filter((fault) => fault.startsWith("Line"))).toHaveLength(20);
    expect(votes[0]?.faults).toContain("Rows with faults in all: 25.");
  });

  it("counts all malformed rows and names the first twenty", async () => {
    const { malformedRows, named, rows } = await collect(file(Array(25).fill("too,short")));
    expect({ rows, malformedRows, named: named.length }).toEqual({ rows: 25, malformedRows: 25, named: 20 });
  });

  it("keeps no rows of other votes, so that a file of any length fits into memory", async () => {
    let peak = 0;
    async function* manyRows() {
      yield "ms_code,ms_vote,date,resolution\n";
      for (let vote = 0; vote < 300; vote += 1) {
        yield `AUS,Y,2001-01-01,A/RES/55/${vote}\n`.repeat(1_000);
        peak = Math.max(peak, process.memoryUsage().heapUsed);
      }
    }
    const { rows, otherRows } = await collectVotes("many.csv", manyRows(), {
      findDecision: decisionsOf([ASSEMBLY_VOTE]),
      findMember: membersOf(STATES),
    });
    expect({ rows, otherRows }).toEqual({ rows: 300_000, otherRows: 300_000 });
    // Some 65 MB, for a million rows as for these; rows that were kept would take 600 bytes each.
    expect(peak).toBeLessThan(150_000_000);
  }, 60_000);
});
