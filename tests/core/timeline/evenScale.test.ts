import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import { anchorsOf, createWarp, warpLane, warpSpan } from "../../../src/core/timeline/evenScale";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { makeDataset } from "../../fixtures/timeline";

const EXTENT = { from: Date.UTC(2004), until: Date.UTC(2028) };
const LENGTH_MS = EXTENT.until - EXTENT.from;
const NOW = Date.UTC(2026, 10, 23);

const moment = fc.integer({ min: EXTENT.from, max: EXTENT.until });
/** Events of any time, and bursts of many within a few days. */
const anchors = fc
  .array(fc.oneof(moment, fc.integer({ min: Date.UTC(2014), max: Date.UTC(2014, 0, 4) })), { maxLength: 300 })
  .map((times) => Float64Array.from(times).toSorted());

describe(createWarp, () => {
  it("keeps the order of all moments, and no two fall together", () => {
    fc.assert(
      fc.property(anchors, moment, moment, (given, a, b) => {
        fc.pre(a < b);
        const { forward } = createWarp(given, EXTENT);
        expect(forward(a)).toBeLessThan(forward(b));
      }),
    );
  });

  it("maps the extent onto itself and leads back to every moment", () => {
    fc.assert(
      fc.property(anchors, moment, (given, time) => {
        const { forward, inverse } = createWarp(given, EXTENT);
        expect(warpSpan(EXTENT, forward)).toEqual(EXTENT);
        expect(warpSpan(EXTENT, inverse)).toEqual(EXTENT);
        expect(Math.abs(inverse(forward(time)) - time)).toBeLessThan(1);
      }),
    );
  });

  it("leads back from every place where events are days apart", () => {
    const daily = anchors.map((times) => times.map((time) => Math.floor(time / MS_PER_DAY) * MS_PER_DAY));
    fc.assert(
      fc.property(daily, moment, (given, place) => {
        const { forward, inverse } = createWarp(given, EXTENT);
        // Two days may be as wide as twenty years: what a fraction of a ms is before, is some ms after.
        expect(Math.abs(forward(inverse(place)) - place)).toBeLessThan(100);
      }),
    );
  });

  it("gives distinct anchors the same room, up to what passing time keeps for itself", () => {
    fc.assert(
      fc.property(anchors, (given) => {
        const { forward } = createWarp(given, EXTENT);
        const distinct = [...new Set([EXTENT.from, ...given, EXTENT.until])];
        const stepMs = (0.85 * LENGTH_MS) / (distinct.length - 1);
        distinct.slice(1).forEach((time, place) => {
          const before = distinct[place] ?? time;
          const roomMs = forward(time) - forward(before);
          expect(Math.abs(roomMs - stepMs - 0.15 * (time - before))).toBeLessThan(1);
        });
      }),
    );
  });

  it("shrinks what is empty and widens what is crowded", () => {
    const march = Array.from({ length: 20 }, (_, day) => Date.UTC(2014, 2, day + 1));
    const { forward } = createWarp(Float64Array.from(march), EXTENT);
    const share = (from: number, until: number) => (forward(until) - forward(from)) / LENGTH_MS;
    expect(share(Date.UTC(2014, 2, 1), Date.UTC(2014, 2, 20))).toBeGreaterThan(0.7);
    expect(share(Date.UTC(2016), Date.UTC(2017))).toBeLessThan(1 / 24);
    expect(share(Date.UTC(2016), Date.UTC(2017))).toBeGreaterThan(0.15 / 25);
  });

  it("is time itself without events, and outside of the extent", () => {
    const { forward, inverse } = createWarp(new Float64Array(), EXTENT);
    expect(forward(Date.UTC(2014))).toBeCloseTo(Date.UTC(2014), -1);
    const crowded = createWarp(Float64Array.of(Date.UTC(2014), Date.UTC(2014, 0, 2)), EXTENT);
    expect(crowded.forward(Date.UTC(1990))).toBe(Date.UTC(1990));
    expect(crowded.inverse(Date.UTC(2050))).toBe(Date.UTC(2050));
    expect(inverse(EXTENT.until)).toBe(EXTENT.until);
  });

  it("looks nothing up that is not there: anchors outside of the extent change nothing", () => {
    const inside = Float64Array.of(Date.UTC(2010), Date.UTC(2011));
    const more = Float64Array.of(Date.UTC(1950), Date.UTC(2010), Date.UTC(2011), Date.UTC(2060));
    const time = Date.UTC(2010, 5);
    expect(createWarp(more, EXTENT).forward(time)).toBe(createWarp(inside, EXTENT).forward(time));
  });

  it("gives the same answer whatever was asked before", () => {
    fc.assert(
      fc.property(anchors, fc.array(moment, { minLength: 1 }), (given, times) => {
        const used = createWarp(given, EXTENT);
        for (const time of times) expect(used.forward(time)).toBe(createWarp(given, EXTENT).forward(time));
      }),
      { numRuns: 40 },
    );
  });

  it("keeps a hundred thousand anchors apart", () => {
    const many = Float64Array.from({ length: 100_000 }, (_, place) => EXTENT.from + (place + 1) * 7);
    const { forward, inverse } = createWarp(many, EXTENT);
    const warped = many.map(forward);
    const roomMs = (warped[99_999] ?? 0) - (warped[99_998] ?? 0);
    expect(roomMs).toBeCloseTo((0.85 * LENGTH_MS) / 100_001 + 0.15 * 7, -2);
    expect(warped.every((time, place) => place === 0 || time > (warped[place - 1] ?? time))).toBe(true);
    expect(many.every((time) => Math.abs(inverse(forward(time)) - time) < 1)).toBe(true);
  });
});

describe(warpLane, () => {
  const dataset = makeDataset({
    events: [
      { date: "2005-12-16" },
      { date: "2014-03" },
      { date: "2014-03-28" },
      { date: "2010-06-18/2016-07", type: "mandate", body: "human-rights-council" },
    ],
  });
  const lanes = indexLanes(dataset, dataset.events, NOW);
  const warp = createWarp(anchorsOf(lanes), EXTENT);

  it("moves every time of a lane by the warp and leaves its events alone", () => {
    for (const lane of lanes) {
      const even = warpLane(lane, warp);
      expect(even.events).toBe(lane.events);
      expect([...even.anchors]).toEqual([...lane.anchors].map(warp.forward));
      expect([...even.starts]).toEqual([...lane.starts].map(warp.forward));
      expect([...even.ends]).toEqual([...lane.ends].map(warp.forward));
    }
  });

  it("knows how long its longest event is in even time", () => {
    const council = lanes
      .map((lane) => warpLane(lane, warp))
      .find(({ lane }) => lane.id === "human-rights-council");
    expect(council?.longestMs).toBe((council?.ends[0] ?? 0) - (council?.starts[0] ?? 0));
  });

  it("collects the anchors of all lanes in order", () => {
    const all = anchorsOf(lanes);
    expect(all).toHaveLength(4);
    expect([...all].toSorted((a, b) => a - b)).toEqual([...all]);
  });
});
