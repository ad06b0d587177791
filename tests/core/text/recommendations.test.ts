import { describe, expect, it } from "vitest";
import { EFFECTS, STATUSES } from "../../../src/core/domain/recommendation";
import { effectLabel, statusLabel, statusRule } from "../../../src/core/text/recommendations";
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
