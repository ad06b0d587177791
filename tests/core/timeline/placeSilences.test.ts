import { array, assert, constantFrom, double, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { LaneBand } from "../../../src/core/timeline/mark";
import { placeSilences } from "../../../src/core/timeline/placeSilences";
import type { SilenceBand } from "../../../src/core/timeline/silenceBands";

type Band = Pick<LaneBand, "lane" | "topPx" | "heightPx" | "isFolded">;

const lane: Band = { lane: { id: "council", names: {} }, topPx: 40, heightPx: 60, isFolded: false };

const band = (
  from: number,
  until: number,
  state: "outside-coverage" | "outside-lifetime" = "outside-coverage",
) => ({ state, span: { from, until } }) satisfies SilenceBand;

/** One pixel to a millisecond, from 100 on. */
const place = (bands: readonly SilenceBand[], { shownLane = lane, msPerPx = 1 } = {}, told = bands[0]) =>
  placeSilences(new Map([["council", { bands, told }]]), {
    bands: [shownLane],
    toPx: (time) => (time - 100) / msPerPx,
    widthPx: 500,
  });

describe(placeSilences, () => {
  it("places a band at its time and over the height of its lane", () => {
    expect(place([band(150, 250)])).toMatchObject([
      { lane: "council", state: "outside-coverage", leftPx: 50, widthPx: 100, topPx: 40, heightPx: 60 },
    ]);
  });

  it("cuts bands off at the edges, infinite ones too, and leaves out those out of sight", () => {
    const bands = [
      band(Number.NEGATIVE_INFINITY, 50),
      band(60, 120),
      band(200, 210, "outside-lifetime"),
      band(550, Number.POSITIVE_INFINITY),
    ];
    expect(place(bands).map(({ leftPx, widthPx }) => [leftPx, widthPx])).toEqual([
      [0, 20],
      [100, 10],
      [450, 50],
    ]);
  });

  it("shows nothing in a folded lane, nor in one without silences", () => {
    expect(place([band(150, 250)], { shownLane: { ...lane, isFolded: true } })).toEqual([]);
    expect(place([band(150, 250)], { shownLane: { ...lane, lane: { id: "court", names: {} } } })).toEqual([]);
  });

  it("keeps bands apart between which there is only a day", () => {
    const marks = place([band(1_000, 2_000), band(2_010, 9_000)], { msPerPx: 100 });
    expect(marks.map(({ leftPx, widthPx }) => [leftPx, widthPx])).toEqual([
      [9, 10],
      [19.1, expect.closeTo(69.9)],
    ]);
  });

  it("joins narrow bands with what they touch, and stands for the longest", () => {
    const long = band(2_010, 9_000);
    const marks = place([band(1_900, 2_000), long, band(9_010, 9_500, "outside-lifetime")], { msPerPx: 100 });
    expect(marks.map(({ leftPx, widthPx }) => [leftPx, widthPx])).toEqual([
      [18, 71],
      [89.1, expect.closeTo(4.9)],
    ]);
    expect(marks[0]?.band).toBe(long);
  });

  it("knows the band that is told in words", () => {
    const bands = [band(150, 200), band(210, 260), band(270, 300)];
    expect(place(bands, {}, bands[1]).map(({ isTold }) => isTold)).toEqual([false, true, false]);
  });

  it("never overlaps, stays in the plot, and names each mark once", () => {
    const gaps = array(
      tuple(
        double({ min: 0, max: 300, noNaN: true }),
        integer({ min: 1, max: 400 }),
        constantFrom("outside-coverage" as const, "outside-lifetime" as const),
      ),
    );
    assert(
      property(gaps, constantFrom(0.5, 1, 20, 500), (steps, msPerPx) => {
        let time = 0;
        const bands = steps.map(([gap, length, state]) => {
          const from = time + gap;
          time = from + length;
          return band(from, time, state);
        });
        const marks = place(bands, { msPerPx });
        for (const [index, { leftPx, widthPx }] of marks.entries()) {
          expect(leftPx).toBeGreaterThanOrEqual(0);
          expect(leftPx + widthPx).toBeLessThanOrEqual(500 + 1e-6);
          expect(leftPx + widthPx).toBeLessThanOrEqual((marks[index + 1]?.leftPx ?? 501) + 1e-6);
        }
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
      }),
    );
  });
});
