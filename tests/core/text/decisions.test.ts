import { describe, expect, it, test } from "vitest";
import type { Action } from "../../../src/core/domain/action";
import { DECISIONS } from "../../../src/core/domain/decision";
import { decisionLabel, describeDecision } from "../../../src/core/text/decisions";
import { tallyText } from "../../../src/core/text/tally";
import { english } from "./english";

const tally = { inFavour: 30, against: 6, abstaining: 11 };
const cases: readonly (readonly [Action, string])[] = [
  [
    { manner: "recorded-vote", outcome: "adopted", tally },
    "Adopted by recorded vote: 30 in favour, 6 against, 11 abstaining",
  ],
  [
    { manner: "recorded-vote", outcome: "rejected", tally: { ...tally, notVoting: 2 } },
    "Rejected by recorded vote: 30 in favour, 6 against, 11 abstaining, 2 not voting",
  ],
  [{ manner: "recorded-vote", outcome: "adopted" }, "Adopted by recorded vote; the totals are not confirmed"],
  [
    { manner: "totals-only", outcome: "adopted", tally },
    "Adopted by a vote with only totals on record: 30 in favour, 6 against, 11 abstaining",
  ],
  [{ manner: "without-vote", outcome: "adopted" }, "Adopted without a vote"],
  [{ manner: "without-vote", outcome: "rejected" }, "Rejected without a vote"],
  [
    { manner: "procedural-vote", outcome: "adopted", question: "adoption of the agenda", tally },
    "Agenda adopted by procedural vote: 30 in favour, 6 against, 11 abstaining",
  ],
  [
    { manner: "procedural-vote", outcome: "adopted", question: "adjournment" },
    "Adopted by procedural vote; the totals are not confirmed",
  ],
  [{ manner: "unknown", outcome: "adopted" }, "Adopted; how is not known"],
  [{ manner: "unknown", outcome: "not-put" }, "Not put to the vote"],
];

describe(describeDecision, () => {
  test.each(cases)("says %j as %j", (action, words) => {
    expect(describeDecision(action, english)).toBe(words);
  });

  it("never calls a decision without a vote unanimous or by consensus", () => {
    expect(cases.map(([action]) => describeDecision(action, english)).join()).not.toMatch(
      /unanim|consensus/i,
    );
  });
});

describe(tallyText, () => {
  it("gives in favour, against and abstaining", () => {
    expect(tallyText(tally)).toBe("30–6–11");
  });
});

describe(decisionLabel, () => {
  it("names every value differently", () => {
    const labels = DECISIONS.map((decision) => decisionLabel(decision, english));
    expect(new Set(labels).size).toBe(DECISIONS.length);
  });
});
