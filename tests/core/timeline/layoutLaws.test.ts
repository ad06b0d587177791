import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import { extentsOverlap, MARK_PX } from "../../../src/core/timeline/geometry";
import type { Mark, TimelineFigure } from "../../../src/core/timeline/mark";
import { edtf, laneOfDates, lanesOfDates, layoutOf, TWENTY_YEARS, viewport } from "./randomEvents";

const dates = fc.array(edtf, { maxLength: 120, size: "max" });
const width = fc.integer({ min: 320, max: 2560 });

function isPositioned(mark: Mark): boolean {
  return mark.kind !== "bar";
}

/** What stands in the figure, as boxes of one line each. */
function boxesOf({ marks, labels }: TimelineFigure) {
  return [
    ...marks.map(({ key, yPx, extent }) => ({ key, yPx, extent })),
    ...labels.map(({ key, xPx, yPx, widthPx }) => ({
      key: `label of ${key}`,
      yPx,
      extent: [xPx, xPx + widthPx] as const,
    })),
  ];
}

function countOf(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === "cluster" ? mark.count : 1), 0);
}

describe("the layout of a figure", () => {
  it("lets nothing touch, and cuts no label", () => {
    fc.assert(
      fc.property(dates, width, viewport, (all, widthPx, span) => {
        const figure = layoutOf(lanesOfDates(all), widthPx).place(span);
        const boxes = boxesOf(figure);
        for (const [i, a] of boxes.entries()) {
          for (const b of boxes.slice(i + 1)) {
            const touches = a.yPx === b.yPx && extentsOverlap(a.extent, b.extent);
            expect(touches ? `${a.key} touches ${b.key}` : "").toBe("");
          }
        }
        for (const { xPx, widthPx: labelPx } of figure.labels) {
          expect(xPx).toBeGreaterThanOrEqual(0);
          expect(xPx + labelPx).toBeLessThanOrEqual(widthPx);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("loses no event: drawn and clustered are those that take place in the viewport", () => {
    fc.assert(
      fc.property(dates, width, viewport, (all, widthPx, span) => {
        const lanes = lanesOfDates(all);
        const { marks } = layoutOf(lanes, widthPx).place(span);
        const bars = new Set(marks.flatMap((mark) => (mark.kind === "bar" ? [mark.event.id] : [])));
        for (const { lane, events, starts, ends, anchors } of lanes) {
          // What takes no longer than a day is drawn at its noon, and in sight with it, unless there is room for a bar.
          const inSight = starts.filter((start, place) => {
            const [noon = start, end = start] = [anchors[place], ends[place]];
            const isMoment = end - start <= MS_PER_DAY && !bars.has(events.at(place)?.id ?? "");
            return isMoment ? noon >= span.from && noon < span.until : start < span.until && end > span.from;
          });
          expect(countOf(marks.filter((mark) => mark.lane === lane.id))).toBe(inSight.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("keeps every event within half a mark of its moment, and a lane in order of time", () => {
    fc.assert(
      fc.property(dates, width, viewport, (all, widthPx, span) => {
        const { marks } = layoutOf(lanesOfDates(all), widthPx).place(span);
        for (const mark of marks) {
          if (mark.kind !== "event" || mark.event.extent.kind === "interval") continue;
          const { from, until } = mark.event.extent;
          const truePx = (((from + until) / 2 - span.from) / (span.until - span.from)) * widthPx;
          // What is out of sight itself stands at the edge.
          const inPlot = Math.min(Math.max(truePx, 0), widthPx);
          expect(Math.abs(mark.xPx - inPlot)).toBeLessThanOrEqual(2 * MARK_PX * Math.SQRT2);
        }
        const positions = marks.filter(isPositioned).map(({ lane, xPx }) => ({ lane, xPx }));
        expect(positions).toEqual(positions.toSorted((a, b) => (a.lane === b.lane ? a.xPx - b.xPx : 0)));
      }),
      { numRuns: 150 },
    );
  });

  it("regroups nothing while the viewport moves", () => {
    fc.assert(
      fc.property(
        dates,
        width,
        viewport,
        fc.double({ min: -0.4, max: 0.4, noNaN: true }),
        (all, widthPx, span, share) => {
          const layout = layoutOf(lanesOfDates(all), widthPx);
          const length = span.until - span.from;
          const moved = { from: span.from + share * length, until: span.until + share * length };
          const before = new Map(layout.place(span).marks.map((mark) => [mark.key, mark]));
          for (const mark of layout.place(moved).marks) {
            const other = before.get(mark.key);
            const atEdge = mark.key.includes("@left") || mark.key.includes("@right");
            if (other === undefined || atEdge || other.kind !== mark.kind || mark.kind === "bar") continue;
            const shiftPx = (share * length * widthPx) / length;
            // An event whose middle comes into sight, or leaves it, changes between the edge of the plot and its row.
            const isWhole = [other, mark].every(({ extent }) => extent[0] > 0 && extent[1] < widthPx);
            if (!isWhole) continue;
            expect(mark.yPx).toBe(other.yPx);
            expect(mark.xPx).toBeCloseTo(other.xPx - shiftPx, 3);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it("comes back to what it was after zooming in and out", () => {
    fc.assert(
      fc.property(dates, width, viewport, (all, widthPx, span) => {
        const layout = layoutOf(lanesOfDates(all), widthPx);
        const first = boxesOf(layout.place(TWENTY_YEARS));
        layout.place(span);
        expect(boxesOf(layout.place(TWENTY_YEARS))).toEqual(first);
      }),
      { numRuns: 150 },
    );
  });

  it("draws no more marks for a hundred thousand events than anybody can tell apart", () => {
    const base = laneOfDates(["2014-02-01"]);
    const count = 100_000;
    const step = (TWENTY_YEARS.until - TWENTY_YEARS.from) / count;
    const anchors = Float64Array.from({ length: count }, (_, i) => TWENTY_YEARS.from + i * step);
    const event = base.events.at(0);
    const many = {
      ...base,
      events: { length: count, at: () => event, titleAt: () => "", indexOf: () => -1, highlighted: [] },
      anchors,
      starts: anchors,
      ends: anchors.map((anchor) => anchor + 1),
      lasting: new Uint32Array(),
      longestMs: 1,
    };
    const layout = layoutOf([many], 1000);
    const all = layout.place(TWENTY_YEARS).marks;
    expect(all.length).toBeLessThan(60);
    expect(countOf(all)).toBe(count);
    const month = { from: Date.UTC(2014, 2, 1), until: Date.UTC(2014, 3, 1) };
    expect(layout.place(month).marks.length).toBeLessThan(250);
    expect(countOf(layout.place(month).marks)).toBe(
      anchors.filter((anchor) => anchor >= month.from && anchor < month.until).length,
    );
  });
});
