import { describe, expect, it } from "vitest";
import { toCounts } from "../../../src/embeds/frame/showChangesSince";

describe(toCounts, () => {
  it("finds what happened after a release", () => {
    const file = { "2026-11-23": { added: 3, changed: 5, removed: 0 } };
    expect(toCounts(file, "2026-11-23")).toEqual({ added: 3, changed: 5, removed: 0 });
  });

  it("says nothing where the file says nothing, or something else", () => {
    for (const file of [
      undefined,
      null,
      [],
      {},
      { a: { added: 1 } },
      { a: { added: "1", changed: 2, removed: 3 } },
    ]) {
      expect(toCounts(file, "a")).toBeUndefined();
    }
    expect(toCounts({}, "constructor")).toBeUndefined();
  });
});
