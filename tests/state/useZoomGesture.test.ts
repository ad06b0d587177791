import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toSpan, toTransform } from "../../src/state/useZoomGesture";

const EXTENT = { from: Date.UTC(2003, 0, 1), until: Date.UTC(2027, 0, 1) };
const LENGTH = EXTENT.until - EXTENT.from;

describe(toTransform, () => {
  it("leaves everything where it is when all of the extent is in sight", () => {
    expect(toTransform(EXTENT, EXTENT, 800)).toEqual({ k: 1, x: -0 });
  });

  it("is undone by toSpan", () => {
    const share = fc.double({ min: 0, max: 0.9, noNaN: true });
    const size = fc.double({ min: 0.001, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(share, size, fc.integer({ min: 200, max: 2000 }), (start, length, widthPx) => {
        const from = EXTENT.from + start * LENGTH;
        const span = { from, until: from + length * LENGTH };
        const back = toSpan(toTransform(span, EXTENT, widthPx), EXTENT, widthPx);
        expect(Math.abs(back.from - span.from)).toBeLessThan(10);
        expect(Math.abs(back.until - span.until)).toBeLessThan(10);
      }),
    );
  });
});
