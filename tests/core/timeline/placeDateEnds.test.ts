import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/core/domain/edtf";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import { closeExtent } from "../../../src/core/filter/filterSpan";
import { dateLook } from "../../../src/core/timeline/dateLook";
import type { PixelExtent } from "../../../src/core/timeline/geometry";
import { placeDateEnds } from "../../../src/core/timeline/placeDateEnds";
import { edtfIntervals } from "../../fixtures/edtf";

const WIDTH_PX = 1_000;

/** One pixel a day, from 2014 on. */
function endsOf(edtf: string, pxPerDay = 1) {
  const extent = parseEdtf(edtf);
  if (extent === undefined) throw new Error(`${edtf} is not a date`);
  const toPx = (time: number) => ((time - Date.UTC(2014)) / MS_PER_DAY) * pxPerDay;
  const span = closeExtent(extent, Date.UTC(2016, 0, 1));
  const whole: PixelExtent = [toPx(span.from), toPx(span.until)];
  const left = Math.min(WIDTH_PX, Math.max(0, whole[0]));
  const right = Math.min(WIDTH_PX, Math.max(left, whole[1]));
  return { ends: placeDateEnds(dateLook(extent), whole, [left, right], toPx), barPx: right - left };
}

describe(placeDateEnds, () => {
  it("leaves days as they are", () => {
    expect(endsOf("2014-03-01/2014-08-31").ends).toEqual([]);
  });

  it("fades the ends over what they may mean", () => {
    expect(endsOf("2014-03/2015").ends).toEqual([
      { look: "soft", side: "start", leftPx: 0, widthPx: 31 },
      { look: "soft", side: "end", leftPx: 306, widthPx: 365 },
    ]);
  });

  it("lets two ends share a bar that is shorter than they are soft", () => {
    expect(endsOf("2014/2014").ends).toEqual([
      { look: "soft", side: "start", leftPx: 0, widthPx: 182.5 },
      { look: "soft", side: "end", leftPx: 182.5, widthPx: 182.5 },
    ]);
  });

  it("marks an end that is open or not known", () => {
    expect(endsOf("2014-03-01/..").ends).toMatchObject([{ look: "open", side: "end", widthPx: 8 }]);
    expect(endsOf("../2014").ends[0]).toMatchObject({ look: "open", side: "start", leftPx: 0 });
    expect(endsOf("2014-01-05/", 40).ends).toMatchObject([{ look: "unknown", side: "end", leftPx: 32 }]);
  });

  it("marks no end that is out of sight", () => {
    expect(endsOf("2010/2014-08-31").ends).toEqual([]);
    expect(endsOf("2014-03-01/2019").ends).toEqual([]);
  });

  it("keeps the ends inside of the bar and apart", () => {
    fc.assert(
      fc.property(edtfIntervals, fc.constantFrom(0.05, 1, 20), (edtf, pxPerDay) => {
        const { ends, barPx } = endsOf(edtf, pxPerDay);
        let reached = -1e-6;
        for (const { leftPx, widthPx } of ends) {
          expect(leftPx).toBeGreaterThanOrEqual(reached);
          reached = leftPx + widthPx - 1e-6;
        }
        expect(reached).toBeLessThanOrEqual(barPx + 1e-6);
      }),
    );
  });
});
