import { describe, expect, it } from "vitest";
import { CHECKS, chooseChecks } from "../../scripts/checks.mjs";

const namesOf = (checks: typeof CHECKS) => checks.map((check) => check.name);

describe(chooseChecks, () => {
  it("chooses every check when none is named", () => {
    expect(chooseChecks([])).toEqual(CHECKS);
  });

  it("keeps the usual order, whatever the order of the names", () => {
    expect(namesOf(chooseChecks(["lint", "types"]))).toEqual(["types", "lint"]);
  });

  it("builds before a check that works on the built site", () => {
    expect(namesOf(chooseChecks(["journeys"]))).toEqual(["build", "journeys"]);
  });

  it("answers an unknown name with the names that exist", () => {
    expect(() => chooseChecks(["typse"])).toThrow(/no check called typse: the checks are types, lint,/);
  });
});
