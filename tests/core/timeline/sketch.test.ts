/** Steps of a gesture may stay behind by a level or two for a frame: nothing may be wrong with them for that. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentsOverlap } from "../../../src/core/timeline/geometry";
import type { Mark } from "../../../src/core/timeline/mark";
import { edtf, lanesOfDates, layoutOf, TWENTY_YEARS, viewport } from "./randomEvents";

const dates = fc.array(edtf, { maxLength: 120, size: "max" });
const width = fc.integer({ min: 320, max: 2560 });

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === "cluster" ? mark.count : 1), 0);
}

describe("a step of a gesture", () => {
  it("shows as many events as the figure that it is a step to, and lets no two marks touch", () => {
    fc.assert(
      fc.property(dates, width, viewport, (all, widthPx, span) => {
        const lanes = lanesOfDates(all);
        const layout = layoutOf(lanes, widthPx);
        const start = layout.place(TWENTY_YEARS);
        const { marks } = layout.sketch(span, start.level);
        expect(countOf(marks)).toBe(countOf(layoutOf(lanes, widthPx).place(span).marks));
        for (const [place, a] of marks.entries()) {
          for (const b of marks.slice(place + 1)) {
            expect(a.yPx === b.yPx && extentsOverlap(a.extent, b.extent)).toBe(false);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is that figure itself once its level has been prepared", () => {
    fc.assert(
      fc.property(dates, width, viewport, (all, widthPx, span) => {
        const layout = layoutOf(lanesOfDates(all), widthPx);
        const start = layout.place(TWENTY_YEARS);
        layout.prepare(span);
        const { timeAt: _step, ...step } = layout.sketch(span, start.level);
        const { timeAt: _figure, ...figure } = layout.place(span);
        expect(step).toEqual(figure);
      }),
      { numRuns: 60 },
    );
  });

  it("stays no more than two levels behind, and never regroups what only moves", () => {
    const layout = layoutOf(lanesOfDates(["2010-01-01", "2010-01-02", "2015"]), 900);
    const day = { from: Date.UTC(2010, 0, 1), until: Date.UTC(2010, 0, 2) };
    const wanted = layoutOf(lanesOfDates([]), 900).place(day).level;
    expect(layout.sketch(day, 0).level).toBe(wanted);
    const half = { from: TWENTY_YEARS.from, until: (TWENTY_YEARS.from + TWENTY_YEARS.until) / 2 };
    const other = layoutOf(lanesOfDates(["2010-01-01"]), 900);
    const { level } = other.place(TWENTY_YEARS);
    expect(other.sketch(half, level).level).toBe(level);
    expect(other.sketch(half, level + 2).level).toBe(level + 2);
  });
});
