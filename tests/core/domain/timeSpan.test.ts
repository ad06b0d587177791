import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitSpanWithin,
  scaleSpan,
  spanLength,
  spanOfAll,
  spansIntersect,
} from "../../../src/core/domain/timeSpan";

const span = fc
  .tuple(fc.integer({ min: -1e12, max: 2e12 }), fc.integer({ min: 1e6, max: 1e11 }))
  .map(([from, length]) => ({ from, until: from + length }));

describe(fitSpanWithin, () => {
  it("always lies within the limits, and keeps its length when that fits", () => {
    fc.assert(
      fc.property(span, span, (wanted, limits) => {
        const fitted = fitSpanWithin(wanted, limits);
        expect(fitted.from).toBeGreaterThanOrEqual(limits.from);
        expect(fitted.until).toBeLessThanOrEqual(limits.until);
        expect(spanLength(fitted)).toBe(Math.min(spanLength(wanted), spanLength(limits)));
      }),
    );
  });
});

describe(scaleSpan, () => {
  it("keeps the moment around which it zooms in its place", () => {
    fc.assert(
      fc.property(span, fc.double({ min: 0.1, max: 10, noNaN: true }), (given, factor) => {
        const around = given.from + spanLength(given) / 4;
        const scaled = scaleSpan(given, factor, around);
        expect((around - scaled.from) / spanLength(scaled)).toBeCloseTo(0.25, 4);
      }),
    );
  });
});

describe(spansIntersect, () => {
  it("does not count an end that only meets a beginning", () => {
    expect(spansIntersect({ from: 0, until: 5 }, { from: 5, until: 9 })).toBe(false);
    expect(spansIntersect({ from: 0, until: 6 }, { from: 5, until: 9 })).toBe(true);
  });
});

describe(spanOfAll, () => {
  it("holds every span, and is undefined for none", () => {
    expect(
      spanOfAll([
        { from: 3, until: 5 },
        { from: 1, until: 2 },
      ]),
    ).toEqual({ from: 1, until: 5 });
    expect(spanOfAll([])).toBeUndefined();
  });
});
