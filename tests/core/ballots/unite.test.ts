import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unite } from "../../../src/core/ballots/unite";

const ITEMS = ["a", "b", "c", "d", "e"];

describe(unite, () => {
  it("puts together what is linked through others, under the first of them", () => {
    const firsts = unite(ITEMS, [
      ["e", "c"],
      ["c", "b"],
      ["d", "gone"],
    ]);
    expect(Object.fromEntries(firsts)).toEqual({ a: "a", b: "b", c: "b", d: "d", e: "b" });
  });

  it("gives linked items the same first one, and each first one itself", () => {
    const link = fc.tuple(fc.constantFrom(...ITEMS), fc.constantFrom(...ITEMS));
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const firsts = unite(ITEMS, links);
        for (const [one, other] of links) expect(firsts.get(one)).toBe(firsts.get(other));
        for (const first of firsts.values()) expect(firsts.get(first)).toBe(first);
        const joined = new Set(links.filter(([one, other]) => one !== other).flat());
        for (const item of ITEMS.filter((name) => !joined.has(name))) expect(firsts.get(item)).toBe(item);
      }),
    );
  });
});
