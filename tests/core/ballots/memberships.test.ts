import { describe, expect, it } from "vitest";
import { countAbsences, membershipsOfState, termSpans } from "../../../src/core/ballots/memberships";
import type { Member, Membership } from "../../../src/core/domain/membership";
import { COLUMNS, POSITIONS_FILE } from "../../fixtures/ballots";

const COUNCIL: Membership = {
  body: "human-rights-council",
  coverage: "2006-06-19/2026-12-31",
  members: [],
  sources: [],
  support: "one-source",
};

const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);
const spansOf = (member: Partial<Member>) => termSpans(COUNCIL, { state: "NOR", terms: [], ...member });

describe(termSpans, () => {
  it("is sure of every day of a term whose days are known", () => {
    const term = { from: day(2009, 1, 1), until: day(2011, 1, 1) };
    expect(spansOf({ terms: ["2009-01-01/2010-12-31"] })).toEqual([{ possible: term, sure: term }]);
  });

  it("is sure only of the time that every meaning of the dates leaves", () => {
    expect(spansOf({ terms: ["2006-06/2012"] })).toEqual([
      {
        possible: { from: day(2006, 6, 1), until: day(2013, 1, 1) },
        sure: { from: day(2006, 6, 30), until: day(2012, 1, 2) },
      },
    ]);
  });

  it("is sure of nothing where a term may have ended before it is sure to have begun", () => {
    const term = { from: day(2010, 1, 1), until: day(2011, 1, 1) };
    expect(spansOf({ terms: ["2010/2010"] })).toEqual([{ possible: term, sure: undefined }]);
  });

  it("lets a permanent seat and a term that goes on last as long as the list covers", () => {
    const coverage = { from: day(2006, 6, 19), until: day(2027, 1, 1) };
    expect(spansOf({ permanent: true })).toEqual([{ possible: coverage, sure: coverage }]);
    expect(spansOf({ terms: ["2024-01-01/.."] })).toEqual([
      {
        possible: { from: day(2024, 1, 1), until: coverage.until },
        sure: { from: day(2024, 1, 1), until: coverage.until },
      },
    ]);
  });

  it("is sure only of the known end where the other one is not known", () => {
    const [ended] = spansOf({ terms: ["/2010-12-31"] });
    expect(ended?.possible).toEqual({ from: day(2006, 6, 19), until: day(2011, 1, 1) });
    expect(ended?.sure).toEqual({ from: day(2010, 12, 31), until: day(2011, 1, 1) });
    const [begun] = spansOf({ terms: ["2009-01-01/"] });
    expect(begun?.sure).toEqual({ from: day(2009, 1, 1), until: day(2009, 1, 2) });
  });

  it("draws nothing of a text that is no interval", () => {
    expect(spansOf({ terms: ["2010", "some day"] })).toEqual([]);
  });
});

describe(membershipsOfState, () => {
  it("tells a member from a State that the whole list does not name", () => {
    const kinds = (iso3: string) =>
      membershipsOfState(iso3, POSITIONS_FILE.memberships).map(({ kind }) => kind);
    expect(kinds("NOR")).toEqual(["member"]);
    expect(kinds("FJI")).toEqual(["not-a-member"]);
    expect(membershipsOfState("NOR", undefined)).toEqual([]);
  });
});

describe(countAbsences, () => {
  const list = (coverage: string, terms: readonly string[] | undefined): readonly Membership[] => [
    { ...COUNCIL, coverage, members: terms === undefined ? [] : [{ state: "PER", terms: [...terms] }] },
  ];

  it("calls a State no member only where the list covers the day of the vote", () => {
    // Peru has no position in 2004, 2008 and 2010; the Commission of 2004 has no list.
    expect(countAbsences("PER", COLUMNS, list("2006/2014", undefined))).toEqual({
      notMember: 2,
      unexplained: 1,
    });
    expect(countAbsences("PER", COLUMNS, list("2009/2014", undefined))).toEqual({
      notMember: 1,
      unexplained: 2,
    });
    expect(countAbsences("PER", COLUMNS, [])).toEqual({ notMember: 0, unexplained: 3 });
  });

  it("proves nothing of a day on which it may have been a member, or by a term that cannot be read", () => {
    expect(countAbsences("PER", COLUMNS, list("2006/2014", ["2010/2012"]))).toEqual({
      notMember: 1,
      unexplained: 2,
    });
    expect(countAbsences("PER", COLUMNS, list("2006/2014", ["some day"]))).toEqual({
      notMember: 0,
      unexplained: 3,
    });
  });
});
