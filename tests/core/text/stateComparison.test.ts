import { describe, expect, it } from "vitest";
import { compareStatePositions } from "../../../src/core/ballots/stateComparison";
import { describeComparison } from "../../../src/core/text/stateComparison";
import { COLUMNS } from "../../fixtures/ballots";
import { english } from "./english";

const say = (first: string, second: string, columns = COLUMNS) =>
  describeComparison(compareStatePositions(first, second, columns), { first, second }, english);

describe(describeComparison, () => {
  it("counts where two differ, of the votes in which both have a position", () => {
    expect(say("GHA", "NOR")).toBe(
      "GHA and NOR differ in 4 of 4 votes in which both have a position. In 1 other vote only GHA has a position on record.",
    );
  });

  it("says so of two that have no vote in common", () => {
    expect(say("SCG", "PER")).toBe(
      "In no vote do both SCG and PER have a position on record. In 1 other vote only SCG has a position on record. In 2 other votes only PER has a position on record.",
    );
  });
});
