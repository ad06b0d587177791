import { describe, expect, it } from "vitest";
import { countDecisions } from "../../../src/core/ballots/countDecisions";
import { COLUMNS } from "../../fixtures/ballots";

describe(countDecisions, () => {
  it("counts a text adopted without a vote apart from the votes", () => {
    expect(countDecisions(COLUMNS)).toEqual({ votes: 6, withoutVote: 1, notCounted: 1 });
    expect(countDecisions([])).toEqual({ votes: 0, withoutVote: 0, notCounted: 0 });
  });
});
