import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeTicks } from "../../../src/core/timeline/placeTicks";
import { createTimeScale } from "../../../src/core/timeline/timeScale";

/** Wide characters, so that labels come close. */
const measure = (text: string) => text.length * 9;

const ticksOf = (from: string, until: string, widthPx: number, lang = "en") => {
  const viewport = { from: Date.parse(from), until: Date.parse(until) };
  return placeTicks(createTimeScale(viewport, widthPx), widthPx, lang, measure);
};

describe(placeTicks, () => {
  it("names years over decades, months over a year and days over weeks", () => {
    expect(ticksOf("2004-01-01", "2024-01-01", 800).map(({ label }) => label)).toContain("2014");
    expect(ticksOf("2014-01-01", "2015-01-01", 800).map(({ label }) => label)).toContain("Apr");
    expect(ticksOf("2014-02-01", "2014-02-20", 800).map(({ label }) => label)).toContain("Feb 9");
  });

  it("names the year once where none begins in sight", () => {
    const labels = ticksOf("2014-02-01", "2014-10-20", 800).map(({ label }) => label);
    expect(labels[0]).toBe("Feb 1, 2014");
    expect(labels.slice(1).join()).not.toContain("2014");
  });

  it("speaks the language of the reader", () => {
    expect(ticksOf("2004-01-01", "2024-01-01", 800, "ko").map(({ label }) => label)).toContain("2014년");
  });

  it("lets no label touch another or leave the plot", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 320, max: 2000 }),
        (days, widthPx) => {
          const viewport = { from: 0, until: days * 86_400_000 };
          const ticks = placeTicks(createTimeScale(viewport, widthPx), widthPx, "en", measure);
          let lastRight = -1;
          for (const { xPx, label, anchor } of ticks) {
            if (label === undefined) continue;
            const share = { start: 0, middle: 0.5, end: 1 }[anchor];
            const left = xPx - share * measure(label);
            expect(left).toBeGreaterThan(lastRight);
            lastRight = left + measure(label);
          }
          expect(lastRight).toBeLessThanOrEqual(widthPx);
        },
      ),
    );
  });
});

describe(createTimeScale, () => {
  it("leads back to the moment it came from", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const viewport = { from: Date.UTC(2003), until: Date.UTC(2027) };
        const scale = createTimeScale(viewport, 900);
        const time = viewport.from + share * (viewport.until - viewport.from);
        expect(Math.abs(scale.invert(scale(time)) - time)).toBeLessThan(2);
      }),
    );
  });
});
