import { describe, expect, it } from "vitest";
import { sumCounts } from "../../../src/core/ballots/positionCounts";
import { ballotsOf, recordOfState } from "../../../src/core/ballots/stateRecord";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE, STATES } from "../../fixtures/ballots";

const recordOf = (iso3: string, columns = COLUMNS, file = POSITIONS_FILE) =>
  recordOfState(iso3, columns, file, DATASET, MATTERS);

describe(recordOfState, () => {
  it("holds every position through all bodies, counted by body from the top of the ladder down", () => {
    const { ballots, counts, byBody } = recordOf("NOR");
    expect(ballots.map(({ column, position }) => [column.event.id, position])).toEqual([
      ["council-2008", "inFavour"],
      ["council-2010", "notVoting"],
      ["assembly-2013", "inFavour"],
      ["council-2014", "abstaining"],
    ]);
    expect(counts).toEqual({ inFavour: 2, against: 0, abstaining: 1, notVoting: 1 });
    expect(byBody.map(({ body, counts: own }) => [body.id, sumCounts(own)])).toEqual([
      ["general-assembly", 1],
      ["human-rights-council", 3],
    ]);
  });

  it("holds what it put forward, what it was no part of, and when it was a member", () => {
    const { sponsorships, memberships } = recordOf("NOR");
    expect(sponsorships.map(({ event, sponsorship }) => [event.id, sponsorship.draft])).toEqual([
      ["council-2008", "A/TEST/L.1"],
      ["council-2012", "A/TEST/L.2"],
    ]);
    expect(memberships.map(({ membership, member }) => [membership.body, member.terms])).toEqual([
      ["human-rights-council", ["2008/2010", "2014/.."]],
    ]);
    const [only, ...others] = recordOf("FJI").dissociations;
    expect([only?.event.id, only?.dissociation.did, only?.list.support, others.length]).toEqual([
      "council-2012",
      "did-not-join",
      "one-source",
      0,
    ]);
  });

  it("adds up: the counts of the bodies are those of the whole", () => {
    for (const { iso3 } of STATES) {
      const { ballots, counts, byBody } = recordOf(iso3);
      expect(sumCounts(counts)).toBe(ballots.length);
      expect(byBody.reduce((sum, body) => sum + sumCounts(body.counts), 0)).toBe(ballots.length);
    }
  });

  it("follows the columns that a filter leaves, in everything but the memberships", () => {
    const { ballots, sponsorships, changes, memberships } = recordOf("NOR", COLUMNS.slice(0, 2));
    expect([ballots, sponsorships, changes, memberships].map(({ length }) => length)).toEqual([1, 1, 0, 1]);
  });

  it("reads a file of an earlier release, which knows only States and votes", () => {
    const { states, votes } = POSITIONS_FILE;
    const { ballots, sponsorships, dissociations, memberships } = recordOf("NOR", COLUMNS, { states, votes });
    expect([ballots, sponsorships, dissociations, memberships].map(({ length }) => length)).toEqual([
      4, 0, 0, 0,
    ]);
  });
});

describe(ballotsOf, () => {
  it("is empty for a State that is in no vote", () => {
    expect(ballotsOf("TUV", COLUMNS)).toEqual([]);
  });
});
