import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY, spanLength } from "../../../src/core/domain/timeSpan";
import { pinchSpan } from "../../../src/core/timeline/pinchSpan";

const extent = { from: 0, until: 10_000 * MS_PER_DAY };
const span = { from: 2_000 * MS_PER_DAY, until: 6_000 * MS_PER_DAY };
const within = fc.integer({ min: span.from, max: span.until });

describe(pinchSpan, () => {
  it("halves what is shown when the fingers are twice as far apart, around the moment between them", () => {
    const around = 3_000 * MS_PER_DAY;
    expect(pinchSpan(span, 2, around, extent)).toEqual({
      from: 2_500 * MS_PER_DAY,
      until: 4_500 * MS_PER_DAY,
    });
  });

  it("never shows less than a day nor more than there is, and always the moment between the fingers", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 100_000, noNaN: true }), within, (spread, around) => {
        const after = pinchSpan(span, spread, around, extent);
        expect(spanLength(after)).toBeGreaterThanOrEqual(MS_PER_DAY - 1);
        expect(after.from).toBeGreaterThanOrEqual(extent.from - 1);
        expect(after.until).toBeLessThanOrEqual(extent.until + 1);
        expect(after.from - 1 <= around && around <= after.until + 1).toBe(true);
      }),
    );
  });
});
