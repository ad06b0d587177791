import { describe, expect, it } from "vitest";
import { stepsOf } from "../../../src/core/chains/recommendationSteps";
import { EFFECTS, STATUSES } from "../../../src/core/domain/recommendation";
import { describeStep, effectLabel, statusLabel, statusRule } from "../../../src/core/text/recommendations";
import { makeAsk, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";
import { english } from "./english";

const areDistinct = (texts: readonly string[]) => new Set(texts).size === texts.length;

describe(statusLabel, () => {
  it("says every status differently", () => {
    expect(areDistinct(STATUSES.map((status) => statusLabel(status, english)))).toBe(true);
    expect(statusLabel("partly", english)).toBe("Partly fulfilled");
  });
});

describe(statusRule, () => {
  it("gives every status a rule of its own, as a sentence", () => {
    const rules = STATUSES.map((status) => statusRule(status, english));
    expect(areDistinct(rules)).toBe(true);
    for (const rule of rules) expect(rule).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("does not take missing evidence for evidence of nothing", () => {
    expect(statusRule("not-reviewed", english)).toContain("not the same as “nothing was done”");
  });
});

describe(effectLabel, () => {
  it("says every effect differently", () => {
    expect(areDistinct(EFFECTS.map((effect) => effectLabel(effect, english)))).toBe(true);
    expect(effectLabel("refuses", english)).toBe("refused");
  });
});

describe(describeStep, () => {
  it("says who asked and, where the words were others, what was asked", () => {
    const asked = [makeAsk(), makeAsk({ by: "The Council", text: "“a mechanism”; no court is named" })];
    const steps = stepsOf(makeRecommendation({ asked }), makeDataset({}));
    expect(steps.map((step) => describeStep(step, english))).toEqual([
      "17 February 2014 · first asked · The inquiry",
      "17 February 2014 · asked again · The Council · “a mechanism”; no court is named",
    ]);
  });
});
