import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimeSpan } from "../../../src/core/domain/timeSpan";
import { assignBarRows } from "../../../src/core/timeline/barRows";
import { extentsOverlap } from "../../../src/core/timeline/geometry";
import type { LaneIndex } from "../../../src/core/timeline/laneIndex";
import { COARSEST, type PackedItem, packTile, type Tile } from "../../../src/core/timeline/packTile";
import { edtf, laneOfDates, TWENTY_YEARS } from "./randomEvents";

const ONE_YEAR: TimeSpan = { from: Date.UTC(2014, 0, 1), until: Date.UTC(2015, 0, 1) };

function pack(lane: LaneIndex, parts: Partial<Tile> = {}): readonly PackedItem[] | undefined {
  const span = parts.span ?? ONE_YEAR;
  const widthPx = parts.widthPx ?? 300;
  const { bars } = assignBarRows(lane, (span.until - span.from) / widthPx, span.until - span.from);
  return packTile(lane, { span, widthPx, maxRows: 3, coarseness: 0, bars, pinned: [], ...parts });
}

function packDates(dates: readonly string[], parts: Partial<Tile> = {}): readonly PackedItem[] {
  return pack(laneOfDates(dates), parts) ?? [];
}

/** Rows as text, one character for ten pixels: `=` what a mark covers, `m` its middle, a number that of a cluster. */
function picture(
  items: readonly PackedItem[],
  { span, widthPx } = { span: ONE_YEAR, widthPx: 300 },
): string[] {
  const rows = Math.max(0, ...items.map(({ row }) => row + 1));
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: widthPx / 10 }, () => "·");
    for (const item of items.filter((other) => other.row === row)) {
      const xPx = ((item.atMs - span.from) / (span.until - span.from)) * widthPx;
      const [left, right] = [xPx - item.halfPx, xPx + item.halfPx].map((px) =>
        Math.max(0, Math.round(px / 10)),
      );
      for (let cell = left ?? 0; cell < (right ?? 0) && cell < cells.length; cell += 1) cells[cell] = "=";
      cells[Math.round(xPx / 10)] = item.kind === "moment" ? "m" : String(item.count);
    }
    return cells.join("");
  });
}

describe(packTile, () => {
  it("keeps events that have room in one row", () => {
    const items = packDates(["2014-02-01", "2014-06-01", "2014-10-01"]);
    expect(picture(items)).toEqual(["··=m········m·········m·······"]);
  });

  it("opens a row for an event that would touch the one before", () => {
    const items = packDates(["2014-03-04", "2014-03-06", "2014-10-01"]);
    expect(items.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it("collapses a cell whose events find no row into one counted cluster", () => {
    const dates = [...Array.from({ length: 4 }, () => "2014-03-05"), "2014-10-01"];
    const items = packDates(dates, { maxRows: 2 });
    expect(items).toMatchObject([{ kind: "cluster", count: 4, row: 0 }, { kind: "moment" }]);
  });

  it("gives up where something would be pushed too far, unless no packing is coarser", () => {
    const dates = Array.from(
      { length: 400 },
      (_, i) => `2014-${i % 12 < 9 ? 0 : ""}${1 + (i % 12)}-${10 + (i % 19)}`,
    );
    expect(pack(laneOfDates(dates), { maxRows: 1 })).toBeUndefined();
    expect(pack(laneOfDates(dates), { maxRows: 1, coarseness: COARSEST })).toBeDefined();
  });

  it("leaves out what is drawn as a bar", () => {
    const items = packDates(["2014-02-01/2014-09-30", "2014-04-02"]);
    expect(items).toMatchObject([{ kind: "moment", index: 1 }]);
  });

  it("draws a span too short for a bar as a moment at its start", () => {
    const items = packDates(["2013-08-20/2013-08-24"], { span: TWENTY_YEARS, widthPx: 800 });
    expect(items).toMatchObject([{ kind: "moment", atMs: Date.UTC(2013, 7, 20) }]);
  });

  it("keeps marks at the edge of the tile whole", () => {
    const items = packDates(["2014-01-01", "2014-12-31"], { widthPx: 500 });
    const pxPerMs = 500 / (ONE_YEAR.until - ONE_YEAR.from);
    expect(items.map(({ atMs }) => Math.round((atMs - ONE_YEAR.from) * pxPerMs))).toEqual([7, 493]);
  });

  it("keeps the pinned event a mark of its own beside the cluster of its neighbours", () => {
    const items = packDates(
      Array.from({ length: 12 }, () => "2014-03-05"),
      { pinned: [4] },
    );
    expect(items).toMatchObject([
      { kind: "moment", index: 4 },
      { kind: "cluster", count: 11, apart: [4] },
    ]);
  });

  it("makes fewer marks the coarser it is, and loses no event by it", () => {
    fc.assert(
      fc.property(fc.array(edtf, { maxLength: 150 }), fc.integer({ min: 1, max: 4 }), (dates, maxRows) => {
        const lane = laneOfDates(dates);
        const parts = { span: TWENTY_YEARS, widthPx: 900, maxRows };
        const coarsest = pack(lane, { ...parts, coarseness: COARSEST }) ?? [];
        expect(coarsest.length).toBeLessThanOrEqual(lane.events.length);
        for (let coarseness = 0; coarseness <= COARSEST; coarseness += 1) {
          const items = pack(lane, { ...parts, coarseness });
          if (items === undefined) continue;
          const { bars } = assignBarRows(lane, (TWENTY_YEARS.until - TWENTY_YEARS.from) / 900, 1e15);
          const count = items.reduce((sum, item) => sum + (item.kind === "cluster" ? item.count : 1), 0);
          expect(count).toBe(lane.events.length - bars.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("lets no two items of a row overlap, and stays within its rows and its tile", () => {
    fc.assert(
      fc.property(
        fc.array(edtf, { maxLength: 100 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 300, max: 1600 }),
        fc.integer({ min: 0, max: COARSEST - 1 }),
        (dates, maxRows, widthPx, coarseness) => {
          const items = pack(laneOfDates(dates), { span: TWENTY_YEARS, widthPx, maxRows, coarseness }) ?? [];
          const pxPerMs = widthPx / (TWENTY_YEARS.until - TWENTY_YEARS.from);
          const boxes = items.map(({ row, atMs, halfPx }) => {
            const xPx = (atMs - TWENTY_YEARS.from) * pxPerMs;
            return { row, extent: [xPx - halfPx, xPx + halfPx] as const };
          });
          for (const [i, a] of boxes.entries()) {
            expect(a.row).toBeLessThan(maxRows);
            expect(a.extent[0]).toBeGreaterThan(-0.001);
            expect(a.extent[1]).toBeLessThan(widthPx + 0.001);
            for (const b of boxes.slice(i + 1)) {
              expect(a.row === b.row && extentsOverlap(a.extent, b.extent)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
