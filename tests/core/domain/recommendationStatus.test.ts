import { array, assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { EFFECTS, type Effect, type Evidence } from "../../../src/core/domain/recommendation";
import { latestEvidence, statusOf } from "../../../src/core/domain/recommendationStatus";

const piece = (effect: Effect, date = "2014"): Evidence => ({
  date,
  effect,
  text: "It happened.",
  sources: ["https://a.example/"],
});

describe(statusOf, () => {
  test.each([
    [[], "not-reviewed"],
    [["falls-short"], "pending"],
    [["falls-short", "ends"], "lapsed"],
    [["ends", "refuses"], "rejected"],
    [["refuses", "fulfils-in-part", "ends"], "partly"],
    [["fulfils-in-part", "fulfils", "refuses"], "fulfilled"],
  ] as const)("of %j is %s", (effects, status) => {
    expect(statusOf(effects.map((effect) => piece(effect)))).toBe(status);
  });

  it("does not depend on the order of the evidence", () => {
    const evidence = array(
      record({ effect: constantFrom(...EFFECTS), date: constantFrom("2014", "2015-03") }),
    );
    assert(
      property(evidence, (pieces) => {
        const made = pieces.map(({ effect, date }) => piece(effect, date));
        expect(statusOf(made.toReversed())).toBe(statusOf(made));
      }),
    );
  });
});

describe(latestEvidence, () => {
  it("is the date that begins last, as it is written", () => {
    const made = [piece("refuses", "2014-02-17"), piece("refuses", "2025-05"), piece("refuses", "2016")];
    expect(latestEvidence(made)).toBe("2025-05");
    expect(latestEvidence([])).toBeUndefined();
  });
});
