import { describe, expect, it } from "vitest";
import { checkVotes } from "../../../src/record/check/checkVotes";
import { VOTE_FILE, VOTED_FILE } from "../smallRecord";
import { foundIn } from "./foundIn";

const voted = { manner: "recorded-vote", outcome: "adopted" };

describe(checkVotes, () => {
  it.each(["recorded-vote", "procedural-vote"])("asks for the count of a %s without positions", (manner) => {
    const action = { ...voted, manner };
    const after = (change: object) =>
      foundIn({ [VOTE_FILE]: null, [VOTED_FILE]: { action: { ...action, ...change } } }).problems;
    expect(after({})).toEqual([`${VOTED_FILE} action.note: The vote has neither positions nor a tally.`]);
    expect(after({ note: "No source gives the count." })).toEqual([]);
    expect(after({ tally: { inFavour: 1, against: 0, abstaining: 0 } })).toEqual([]);
  });

  it("finds a state in two positions, and one that is not known", () => {
    expect(foundIn({ [VOTE_FILE]: { notVoting: ["AAA", "ZZZ"] } }).problems).toEqual([
      `${VOTE_FILE} notVoting[0]: AAA is listed twice.`,
      `${VOTE_FILE} notVoting[1]: There is no state "ZZZ".`,
    ]);
  });
});
