import { describe, expect, it, test } from "vitest";
import { RECORD_KINDS } from "../../../src/core/dataset/releasesSchema";
import { describeChange } from "../../../src/core/text/changes";
import { english } from "./english";

describe(describeChange, () => {
  test.each([
    ["event", "added", "Event added"],
    ["vote", "changed", "Vote changed"],
    ["sponsors", "removed", "Sponsors removed"],
  ] as const)("says of a record of the kind %s that was %s: %j", (kind, change, words) => {
    expect(describeChange({ kind, change, id: "a" }, english)).toBe(words);
  });

  it("says every kind differently", () => {
    const words = RECORD_KINDS.map((kind) => describeChange({ kind, change: "added", id: "a" }, english));
    expect(new Set(words).size).toBe(RECORD_KINDS.length);
  });
});
