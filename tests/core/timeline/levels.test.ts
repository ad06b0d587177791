import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelOf, tileSpan, tilesOf } from "../../../src/core/timeline/levels";
import { TWENTY_YEARS, viewport } from "./randomEvents";

const GRID = { extent: TWENTY_YEARS, widthPx: 1000 };

describe(levelOf, () => {
  it("is 0, with one tile, when all of the extent is in sight", () => {
    const level = levelOf(TWENTY_YEARS, GRID);
    expect(level.number).toBe(0);
    expect(tilesOf(TWENTY_YEARS, level, GRID)).toEqual([0, 0]);
    expect(tileSpan(0, level, GRID)).toEqual(TWENTY_YEARS);
  });

  it("never packs closer than the viewport shows, nor much wider", () => {
    fc.assert(
      fc.property(viewport, (span) => {
        const msPerPx = (span.until - span.from) / GRID.widthPx;
        const level = levelOf(span, GRID);
        expect(level.msPerPx).toBeGreaterThanOrEqual(msPerPx * 0.999_999);
        expect(level.msPerPx).toBeLessThan(msPerPx * Math.SQRT2 * 1.000_001);
      }),
    );
  });
});

describe(tilesOf, () => {
  it("covers every moment of a viewport with few tiles, end to end", () => {
    fc.assert(
      fc.property(viewport, (span) => {
        const level = levelOf(span, GRID);
        const [first, last] = tilesOf(span, level, GRID);
        const slackMs = level.msPerPx / 100;
        expect(tileSpan(first, level, GRID).from).toBeLessThanOrEqual(span.from + slackMs);
        expect(tileSpan(last, level, GRID).until).toBeGreaterThanOrEqual(span.until - slackMs);
        expect(last - first).toBeLessThanOrEqual(1);
      }),
    );
  });
});
