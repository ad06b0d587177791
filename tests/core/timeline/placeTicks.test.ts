import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MS_PER_DAY, type TimeSpan } from "../../../src/core/domain/timeSpan";
import { createWarp, warpSpan } from "../../../src/core/timeline/evenScale";
import type { Tick } from "../../../src/core/timeline/mark";
import { placeTicks } from "../../../src/core/timeline/placeTicks";
import { createTimeScale } from "../../../src/core/timeline/timeScale";

/** Wide characters, so that labels come close. */
const measure = (text: string) => text.length * 9;
/** As in the browser. */
const measureTrue = (text: string) => text.length * 6.6;

const ticksOf = (from: string, until: string, widthPx: number, lang = "en") => {
  const viewport = { from: Date.parse(from), until: Date.parse(until) };
  return placeTicks(createTimeScale(viewport, widthPx), widthPx, lang, measureTrue);
};
const labelsOf = (ticks: readonly Tick[]) => ticks.flatMap(({ label }) => label ?? []);

/** From a century to a day, on any of the days of two centuries, or in the middle of one. */
const viewports = fc
  .record({
    from: fc.integer({ min: Date.UTC(1900), max: Date.UTC(2050) }),
    days: fc.oneof(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 40, max: 800 }),
      fc.integer({ min: 800, max: 36_525 }),
    ),
    isWhole: fc.boolean(),
  })
  .map(({ from: wanted, days, isWhole }): TimeSpan => {
    const from = isWhole ? Math.floor(wanted / MS_PER_DAY) * MS_PER_DAY : wanted;
    return { from, until: from + days * MS_PER_DAY };
  });
const widths = fc.integer({ min: 320, max: 2560 });
const languages = fc.constantFrom("en", "ko");

/** What is wrong with the labels, in words. */
function faultsOf(ticks: readonly Tick[], widthPx: number): readonly string[] {
  const labels = ticks.flatMap(({ xPx, label, anchor }) => {
    if (label === undefined) return [];
    const left = xPx - { start: 0, middle: 0.5, end: 1 }[anchor] * measure(label);
    return { label, left, right: left + measure(label) };
  });
  const outside = ticks.filter(({ xPx }) => xPx < 0 || xPx >= widthPx);
  const cut = labels.filter(({ left, right }) => left < 0 || right > widthPx + 1e-6);
  const touching = labels.slice(1).filter(({ left }, place) => left < (labels[place]?.right ?? 0) + 7.99);
  return [
    ...outside.map(({ xPx }) => `${xPx} is outside`),
    ...cut.map(({ label }) => `${label} is cut`),
    ...touching.map(({ label }) => `${label} touches the one before`),
    ...(labels.some(({ label }) => /\d{4}/.test(label)) ? [] : ["no year"]),
  ];
}

describe(placeTicks, () => {
  it("names years over decades, months over a year, days over weeks and hours over a day", () => {
    expect(labelsOf(ticksOf("2004-01-01", "2024-01-01", 800))).toContain("2014");
    expect(labelsOf(ticksOf("2014-01-01", "2015-01-01", 800))).toContain("Apr");
    expect(labelsOf(ticksOf("2014-02-01", "2014-02-20", 800))).toContain("Feb 9");
    expect(labelsOf(ticksOf("2014-02-17", "2014-02-18", 800))).toContain("09:00");
  });

  it.each([
    ["1920-01-01", "2020-01-01", "1920 1930 1940 1950 1960 1970 1980 1990 2000 2010"],
    ["2004-01-01", "2028-01-01", "2004 2006 2008 2010 2012 2014 2016 2018 2020 2022 2024 2026"],
    ["2014-01-01", "2016-01-01", "2014 Apr Jul Oct 2015 Apr Jul Oct"],
    ["2014-02-16", "2014-02-23", "Feb 16, 2014 Feb 17 Feb 18 Feb 19 Feb 20 Feb 21 Feb 22"],
    ["2014-02-17", "2014-02-18", "Feb 17, 2014 03:00 06:00 09:00 12:00 15:00 18:00 21:00"],
  ])("reads well in English from %s to %s", (from, until, labels) => {
    expect(
      labelsOf(ticksOf(from, until, 900))
        .join(" ")
        .replaceAll("\u202f", " "),
    ).toBe(labels);
  });

  it.each([
    ["1920-01-01", "2020-01-01", "1920년 1930년 1940년 1950년 1960년 1970년 1980년 1990년 2000년 2010년"],
    ["2014-01-01", "2015-01-01", "2014년 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월"],
    ["2014-02-17", "2014-02-18", "2014년 2월 17일 03:00 06:00 09:00 12:00 15:00 18:00 21:00"],
  ])("reads well in Korean from %s to %s", (from, until, labels) => {
    expect(labelsOf(ticksOf(from, until, 900, "ko")).join(" ")).toBe(labels);
  });

  it("names the year once where none begins in sight", () => {
    const labels = labelsOf(ticksOf("2014-02-01", "2014-10-20", 800));
    expect(labels[0]).toBe("Feb 1, 2014");
    expect(labels.slice(1).join()).not.toContain("2014");
  });

  it("names the year also where the next one begins just at the edge of the plot", () => {
    expect(labelsOf(ticksOf("2014-10-01", "2015-01-01", 800))[0]).toBe("Oct 1, 2014");
  });

  it("lets no label touch another or leave the plot, and names a year, at every zoom from a century to a day", () => {
    fc.assert(
      fc.property(viewports, widths, languages, (viewport, widthPx, lang) => {
        const ticks = placeTicks(createTimeScale(viewport, widthPx), widthPx, lang, measure);
        expect(faultsOf(ticks, widthPx)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("keeps the ticks and labels of all dates that stay in sight while panning, away from the edges", () => {
    fc.assert(
      fc.property(viewports, fc.integer({ min: 1, max: 99 }), (viewport, percent) => {
        const widthPx = 1000;
        const msPerPx = (viewport.until - viewport.from) / widthPx;
        const byPx = percent * 5;
        const moved = { from: viewport.from + byPx * msPerPx, until: viewport.until + byPx * msPerPx };
        const inside = (span: TimeSpan, leftPx: number) =>
          placeTicks(createTimeScale(span, widthPx), widthPx, "en", measure)
            // The label that names the year may be wide, and take the place of others.
            .filter(({ xPx }) => xPx > leftPx + 200 && xPx < leftPx + 300)
            .map(({ key, label }) => [key, label?.replace(/, \d{4}/, "")]);
        const keysOf = (ticks: readonly (readonly (string | undefined)[])[]) => ticks.map(([key]) => key);
        expect(keysOf(inside(moved, 0))).toEqual(keysOf(inside(viewport, byPx)));
      }),
    );
  });
});

describe("placeTicks in even time", () => {
  const extent = { from: Date.UTC(1995), until: Date.UTC(2027) };
  const moment = fc.integer({ min: extent.from, max: extent.until });
  const burst = fc.integer({ min: Date.UTC(2014, 2), max: Date.UTC(2014, 3) });
  const anchors = fc
    .array(fc.oneof(moment, burst), { maxLength: 200 })
    .map((times) =>
      Float64Array.from(times, (time) => Math.floor(time / MS_PER_DAY) * MS_PER_DAY).toSorted(),
    );
  const evenTicks = (given: Float64Array, viewport: TimeSpan, widthPx: number, lang = "en") => {
    const warp = createWarp(given, extent);
    const scale = createTimeScale(warpSpan(viewport, warp.forward), widthPx);
    return { warp, scale, ticks: placeTicks(scale, widthPx, lang, measure, warp) };
  };

  it("stands at true dates, placed where the warp puts them", () => {
    fc.assert(
      fc.property(anchors, widths, (given, widthPx) => {
        const { warp, scale, ticks } = evenTicks(given, extent, widthPx);
        for (const { key, xPx } of ticks) expect(xPx).toBe(scale(warp.forward(Number(key))));
      }),
    );
  });

  it("lets no label touch another or leave the plot, and names a year", () => {
    const within = fc.tuple(moment, moment).map(([a, b]) => {
      const from = Math.min(a, b, extent.until - MS_PER_DAY);
      return { from, until: Math.max(a, b, from + MS_PER_DAY) };
    });
    fc.assert(
      fc.property(anchors, within, widths, languages, (given, viewport, widthPx, lang) => {
        expect(faultsOf(evenTicks(given, viewport, widthPx, lang).ticks, widthPx)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("keeps ticks apart", () => {
    fc.assert(
      fc.property(anchors, widths, (given, widthPx) => {
        const { ticks } = evenTicks(given, extent, widthPx);
        const distances = ticks.slice(1).map(({ xPx }, place) => xPx - (ticks[place]?.xPx ?? 0));
        expect(Math.min(5, ...distances)).toBeGreaterThanOrEqual(4.99);
      }),
      { numRuns: 300 },
    );
  });

  it("names the year of a burst before a round year beside it", () => {
    const days = Array.from({ length: 9 }, (_, day) => Date.UTC(2011, 2, day + 1));
    expect(labelsOf(evenTicks(Float64Array.from(days), extent, 700).ticks)).toContain("2011");
  });

  it("names years, and months and days where events have spread them", () => {
    const days = Array.from({ length: 25 }, (_, day) => Date.UTC(2014, 2, day + 1));
    const { ticks } = evenTicks(Float64Array.of(Date.UTC(2004), ...days, Date.UTC(2020)), extent, 1600);
    const labels = labelsOf(ticks);
    expect(labels).toContain("2014");
    expect(labels).toContain("Mar 11");
    expect(labels.filter((label) => /^\d{4}$/.test(label)).length).toBeGreaterThan(2);
    expect(ticks.filter(({ isYear }) => isYear).length).toBeGreaterThan(25);
  });
});

describe(createTimeScale, () => {
  it("leads back to the moment it came from", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
        const viewport = { from: Date.UTC(2003), until: Date.UTC(2027) };
        const scale = createTimeScale(viewport, 900);
        const time = viewport.from + share * (viewport.until - viewport.from);
        expect(Math.abs(scale.invert(scale(time)) - time)).toBeLessThan(2);
      }),
    );
  });
});
