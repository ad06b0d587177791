import { assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { wrapName } from "../../../src/embeds/figure/wrapName";

const measure = (text: string) => text.length * 10;

describe(wrapName, () => {
  it("keeps a name that fits on one line", () => {
    expect(wrapName("General Assembly", 160, measure)).toEqual(["General Assembly"]);
  });

  it("goes on to a second line between words", () => {
    expect(wrapName("Human Rights Council", 130, measure)).toEqual(["Human Rights", "Council"]);
    expect(wrapName("Human Rights Council", 100, measure)).toEqual(["Human", "Rights Co…"]);
  });

  it("shortens a word that is wider than the line", () => {
    expect(wrapName("Verwaltung", 50, measure)).toEqual(["Verw…"]);
  });

  it("never has a third line, nor one that is too wide", () => {
    assert(
      property(string({ minLength: 1, maxLength: 60 }), integer({ min: 40, max: 200 }), (name, widthPx) => {
        const lines = wrapName(name, widthPx, measure);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(widthPx);
      }),
    );
  });
});
