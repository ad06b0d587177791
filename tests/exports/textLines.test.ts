import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "../../src/exports/textLines";

const measure = (text: string) => text.length * 6;

describe(breakLines, () => {
  it("breaks between words", () => {
    expect(breakLines("one two three", 12, 55, measure)).toEqual(["one two", "three"]);
  });

  it("breaks a word that is wider than a line, such as an address", () => {
    expect(breakLines("abcdefghij", 12, 33, measure)).toEqual(["abcde", "fghij"]);
  });

  it("loses no letter, and makes no line too wide", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, widthPx) => {
        const lines = breakLines(text, 12, widthPx, measure);
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(Math.max(widthPx, 12));
      }),
    );
  });
});
