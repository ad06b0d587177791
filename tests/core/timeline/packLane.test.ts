import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../src/core/domain/event";
import { extentsOverlap } from "../../../src/core/timeline/geometry";
import { indexLanes, type LaneIndex } from "../../../src/core/timeline/laneIndex";
import { type PackedItem, packLane } from "../../../src/core/timeline/packLane";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 23);
const TWENTY_YEARS = { from: Date.UTC(2004, 0, 1), until: Date.UTC(2024, 0, 1) };
const ONE_YEAR = { from: Date.UTC(2014, 0, 1), until: Date.UTC(2015, 0, 1) };

/** The lane of the General Assembly, holding events with these dates. */
function laneOfDates(dates: readonly string[]): LaneIndex {
  const events = dates.map((date): Partial<EventRecord> => ({ date }));
  const dataset = makeDataset({ events });
  const lane = indexLanes(dataset, dataset.events, NOW).find(({ body }) => body.id === "general-assembly");
  if (lane === undefined) throw new Error("no such lane");
  return lane;
}

/** Rows as text, one character for ten pixels: `m` a moment, `=` a bar or an imprecise date, `(3)` a cluster of three. */
function picture(items: readonly PackedItem[], widthPx: number, kind: "bar" | "mark" = "mark"): string[] {
  const chosen = items.filter((item) => (item.kind === "bar") === (kind === "bar"));
  const rows = Math.max(0, ...chosen.map(({ row }) => row + 1));
  return Array.from({ length: rows }, (_, row) => {
    const cells = Array.from({ length: widthPx / 10 }, () => "·");
    for (const item of chosen.filter((other) => other.row === row)) {
      const [left, right] = item.extent.map((px) => Math.max(0, Math.round(px / 10)));
      for (let cell = left ?? 0; cell < (right ?? 0) && cell < cells.length; cell += 1) cells[cell] = "=";
      if (item.kind === "moment") cells[Math.round(item.xPx / 10)] = "m";
      if (item.kind === "cluster") cells[Math.round(item.xPx / 10)] = String(item.count);
    }
    return cells.join("");
  });
}

const day = fc
  // The last year stays empty: a cluster may be moved right by its width, out of the viewport.
  .date({ min: new Date(TWENTY_YEARS.from), max: new Date(Date.UTC(2022, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const edtf = fc.oneof(
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.tuple(day, day).map((days) => days.toSorted().join("/")),
);

describe(packLane, () => {
  it("keeps events that have room in one row", () => {
    const { items } = packLane(laneOfDates(["2014-02-01", "2014-06-01", "2014-10-01"]), ONE_YEAR, 300, 3);
    expect(picture(items, 300)).toEqual(["··=m········m·········m·······"]);
  });

  it("opens a row for an event that would touch the one before", () => {
    const { items } = packLane(laneOfDates(["2014-03-04", "2014-03-06", "2014-10-01"]), ONE_YEAR, 300, 3);
    expect(items.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it("collapses a cell whose events find no row into one counted cluster", () => {
    const dates = [...Array.from({ length: 4 }, () => "2014-03-05"), "2014-10-01"];
    const { items } = packLane(laneOfDates(dates), ONE_YEAR, 300, 2);
    const cluster = items.find((item) => item.kind === "cluster");
    expect(cluster).toMatchObject({ count: 4, row: 0 });
    expect(items).toHaveLength(2);
  });

  it("draws a span as a bar to length, and in a row of its own where two overlap", () => {
    const lane = laneOfDates(["2014-01-01/2014-05-31", "2014-04-01/2014-12-31"]);
    const { items, barRows } = packLane(lane, ONE_YEAR, 200, 2);
    expect(picture(items, 200, "bar")).toEqual(["========············", "·····==============="]);
    expect(barRows).toBe(2);
  });

  it("draws a span too short for a bar as a moment at its start", () => {
    const { items } = packLane(laneOfDates(["2013-08-20/2013-08-24"]), TWENTY_YEARS, 800, 2);
    expect(items).toMatchObject([{ kind: "moment" }]);
  });

  it("draws an imprecise date as wide as what is not known", () => {
    const { items } = packLane(laneOfDates(["2014-04"]), ONE_YEAR, 1200, 2);
    const [first] = items;
    const [left, right] = first?.kind === "moment" ? (first.spread ?? [0, 0]) : [0, 0];
    expect(right - left).toBeCloseTo((1200 * 30) / 365, 5);
  });

  it("keeps marks at the edge of the plot whole", () => {
    const { items } = packLane(laneOfDates(["2014-01-01", "2014-12-31"]), ONE_YEAR, 500, 2);
    expect(items.map(({ extent }) => extent)).toEqual([
      [0, 14],
      [486, 500],
    ]);
  });

  it("shows a span that began before the viewport and reaches into it", () => {
    const { items } = packLane(laneOfDates(["2004-07-13/2016-07"]), ONE_YEAR, 500, 2);
    expect(items).toMatchObject([{ kind: "bar" }]);
  });

  it("lets no two items of a row overlap, loses no event, and stays within its rows", () => {
    fc.assert(
      fc.property(
        fc.array(edtf, { maxLength: 80 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 200, max: 1600 }),
        (dates, maxRows, widthPx) => {
          const { items, rows, barRows } = packLane(laneOfDates(dates), TWENTY_YEARS, widthPx, maxRows);
          for (const [i, a] of items.entries()) {
            for (const b of items.slice(i + 1)) {
              const sameLine = a.row === b.row && (a.kind === "bar") === (b.kind === "bar");
              expect(sameLine && extentsOverlap(a.extent, b.extent)).toBe(false);
            }
          }
          const count = items.reduce((sum, item) => sum + (item.kind === "cluster" ? item.count : 1), 0);
          expect(count).toBe(dates.length);
          expect(rows).toBeLessThanOrEqual(maxRows);
          expect(barRows).toBeLessThanOrEqual(2);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("draws what takes place within the viewport, and nothing else", () => {
    const moment = fc.date({ min: new Date("2005-01-01"), max: new Date("2022-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(edtf, { maxLength: 60 }),
        moment,
        fc.integer({ min: 20, max: 4000 }),
        (dates, start, days) => {
          const lane = laneOfDates(dates);
          const viewport = { from: start.getTime(), until: start.getTime() + days * 86_400_000 };
          const inside = lane.events.filter(
            (_, i) => (lane.starts[i] ?? 0) < viewport.until && (lane.ends[i] ?? 0) > viewport.from,
          );
          const { items } = packLane(lane, viewport, 800, 3);
          const drawn = items.flatMap((item) => (item.kind === "cluster" ? item.events : [item.event]));
          expect(drawn.map(({ id }) => id).toSorted()).toEqual(inside.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps the pinned event a mark of its own beside the cluster of its neighbours", () => {
    const lane = laneOfDates(Array.from({ length: 9 }, () => "2014-03-05"));
    const { items } = packLane(lane, ONE_YEAR, 300, 2, "event-4");
    expect(items).toMatchObject([
      { kind: "moment", event: { id: "event-4" } },
      { kind: "cluster", count: 8 },
    ]);
  });

  it("groups the same events after panning", () => {
    const dates = Array.from({ length: 60 }, (_, i) => `2014-0${1 + (i % 9)}-${10 + (i % 17)}`);
    const lane = laneOfDates(dates);
    const clustersAt = (shiftMs: number) => {
      const viewport = { from: ONE_YEAR.from + shiftMs, until: ONE_YEAR.until + shiftMs };
      return packLane(lane, viewport, 600, 2).items.flatMap((item) =>
        item.kind === "cluster" ? [item.span] : [],
      );
    };
    expect(clustersAt(7 * 86_400_000)).toEqual(clustersAt(0));
  });

  it("draws no more marks for a hundred thousand events than fit on the pixels", () => {
    const base = laneOfDates(["2014-02-01"]);
    const event = base.events[0];
    if (event === undefined) throw new Error("no event");
    const count = 100_000;
    const step = (TWENTY_YEARS.until - TWENTY_YEARS.from) / count;
    const anchors = Float64Array.from({ length: count }, (_, i) => TWENTY_YEARS.from + i * step);
    const lane: LaneIndex = {
      ...base,
      events: Array.from({ length: count }, () => event),
      anchors,
      starts: anchors,
      ends: anchors.map((anchor) => anchor + 1),
      longestMs: 1,
    };
    const { items } = packLane(lane, TWENTY_YEARS, 1000, 3);
    expect(items.length).toBeLessThan(60);
    expect(items.reduce((sum, item) => sum + (item.kind === "cluster" ? item.count : 1), 0)).toBe(count);
  });
});
