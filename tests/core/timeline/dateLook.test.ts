import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { compareEvents } from "../../../src/core/dataset/parseEvents";
import { type DateBound, type DateExtent, formatEdtfDay, parseEdtf } from "../../../src/core/domain/edtf";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import { closeExtent } from "../../../src/core/filter/filterSpan";
import { NO_FILTER } from "../../../src/core/filter/filterState";
import { matchEvents } from "../../../src/core/filter/matchEvents";
import { describeDate } from "../../../src/core/text/dates";
import { dateLook, haloLook } from "../../../src/core/timeline/dateLook";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { edtfDates, edtfIntervals, edtfTexts } from "../../fixtures/edtf";
import { makeDataset } from "../../fixtures/timeline";
import { english } from "../text/english";

const NOW = Date.UTC(2026, 10, 23, 12);

function parsed(edtf: string): DateExtent {
  const extent = parseEdtf(edtf);
  if (extent === undefined) throw new Error(`${edtf} is not a date`);
  return extent;
}

const lookOf = (edtf: string) => dateLook(parsed(edtf));
const days = (span: { from: number; until: number } | undefined) =>
  span && `${formatEdtfDay(span.from)}..${formatEdtfDay(span.until - MS_PER_DAY)}`;

describe(dateLook, () => {
  test.each([
    ["2014-02-17", "sharp", "sharp", undefined],
    ["2014-02", "soft", "soft", "2014-02-01..2014-02-28"],
    ["2014-22", "soft", "soft", "2014-06-01..2014-08-31"],
    ["2014", "soft", "soft", "2014-01-01..2014-12-31"],
    ["201X", "soft", "soft", "2010-01-01..2019-12-31"],
    ["2014-02-17~", "soft", "soft", undefined],
    ["2014-02-17?", "sharp", "sharp", undefined],
    ["2013-08-20/2013-08-24", "sharp", "sharp", undefined],
    ["2014-03/2015", "soft", "soft", undefined],
    ["2022-08-01/..", "sharp", "open", undefined],
    ["../2014-07-01", "open", "sharp", undefined],
    ["2022-08-01/", "sharp", "unknown", undefined],
    ["/2010-07", "unknown", "soft", undefined],
  ])("draws %s with a %s start and a %s end, over %s", (edtf, start, end, spread) => {
    const look = lookOf(edtf);
    expect([look.start, look.end, days(look.spread)]).toEqual([start, end, spread]);
  });

  it("fades each end over what it may mean", () => {
    const { softStart, softEnd } = lookOf("2014-03/2015");
    expect([days(softStart), days(softEnd)]).toEqual(["2014-03-01..2014-03-31", "2015-01-01..2015-12-31"]);
  });

  test.each([
    ["2010-07~", true, false],
    ["2010-07?", false, true],
    ["2010-07%", true, true],
    ["2004-07-13/2010-07~", true, false],
    ["2004?/2010", false, true],
    ["2004/2010", false, false],
  ])("says of %s that it is approximate: %s, uncertain: %s", (edtf, approximate, uncertain) => {
    expect(lookOf(edtf)).toMatchObject({ approximate, uncertain });
  });
});

describe(haloLook, () => {
  test.each([
    ["2014-02-17", undefined],
    ["2014-02", "plain"],
    ["2014-02-17~", "approximate"],
    ["2014-02-17?", "uncertain"],
    ["2014%", "both"],
    ["2022-08-01/", "uncertain"],
    ["2013-08-20/2013-08-24", undefined],
  ])("gives %s the halo %s", (edtf, halo) => {
    expect(haloLook(lookOf(edtf))).toBe(halo);
  });
});

/** The lane of one event with this date. */
function drawn(edtf: string) {
  const dataset = makeDataset({ events: [{ date: edtf }] });
  const lane = indexLanes(dataset, dataset.events, NOW).find(({ anchors }) => anchors.length > 0);
  const [from, until, anchor] = [lane?.starts[0], lane?.ends[0], lane?.anchors[0]];
  if (from === undefined || until === undefined || anchor === undefined) throw new Error("nothing is drawn");
  const isOnDay = (time: number) => {
    const day = formatEdtfDay(time);
    return matchEvents(dataset, { ...NO_FILTER, from: day, to: day }, NOW, undefined).length === 1;
  };
  return { from, until, anchor, isOnDay };
}

describe("a date of any kind", () => {
  it("is drawn over exactly the days by which it is found", () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        const { from, until, anchor, isOnDay } = drawn(edtf);
        expect({ from, until }).toEqual({
          from: closeExtent(parsed(edtf), NOW).from,
          until: closeExtent(parsed(edtf), NOW).until,
        });
        expect([from, anchor, until - 1].map(isOnDay)).toEqual([true, true, true]);
        expect([from - 1, until].map(isOnDay)).toEqual([false, false]);
      }),
      { numRuns: 200 },
    );
  });

  it("fades, and has its halo, inside of what is drawn", () => {
    fc.assert(
      fc.property(edtfTexts, (edtf) => {
        const { from, until } = drawn(edtf);
        const { softStart, softEnd, spread, start, end } = lookOf(edtf);
        expect(spread ?? { from, until }).toEqual({ from, until });
        expect(softStart?.from ?? from).toBe(from);
        expect(softEnd?.until ?? until).toBe(until);
        expect(softStart !== undefined).toBe(start === "soft");
        expect(softEnd !== undefined).toBe(end === "soft");
      }),
    );
  });

  it("is sorted by where its drawing starts", () => {
    fc.assert(
      fc.property(fc.array(edtfTexts, { minLength: 2, maxLength: 20 }), (dates) => {
        const { events } = makeDataset({ events: dates.map((date) => ({ date })) });
        const starts = events.toSorted(compareEvents).map(({ date }) => drawn(date).from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});

const PRECISE: Readonly<Record<DateBound["precision"], RegExp>> = {
  day: /^\d{1,2} [A-Z][a-z]+ \d{4}$/,
  month: /^[A-Z][a-z]+ \d{4}$/,
  season: /^(?:spring|summer|autumn) \d{4}$|^winter \d{4}–\d{4}$/,
  year: /^\d{4}$/,
  decade: /^the \d{3}0s$/,
  century: /^between \d{2}00 and \d{2}99$/,
};

describe("the words for a date", () => {
  it("are as precise as its drawing, and say when it is about right or doubted", () => {
    fc.assert(
      fc.property(edtfDates, (edtf) => {
        const extent = parsed(edtf);
        const look = dateLook(extent);
        const words = describeDate(extent, english);
        expect(words.startsWith("about ")).toBe(look.approximate);
        expect(words.endsWith(" (uncertain)")).toBe(look.uncertain);
        const { precision } = extent.kind === "date" ? extent.start : { precision: "day" as const };
        expect(words.replace(/^about /, "").replace(/ \(uncertain\)$/, "")).toMatch(PRECISE[precision]);
        expect(look.spread === undefined).toBe(precision === "day");
      }),
    );
  });

  it("say of what lasted which end is open, not known, about right or doubted", () => {
    fc.assert(
      fc.property(edtfIntervals, (edtf) => {
        const look = lookOf(edtf);
        const words = describeDate(parsed(edtf), english);
        expect(words.startsWith("since ")).toBe(look.end === "open");
        expect(words.startsWith("until ")).toBe(look.start === "open");
        expect(words.includes("not known")).toBe(look.start === "unknown" || look.end === "unknown");
        expect(words.includes("about ")).toBe(look.approximate);
        expect(words.includes("(uncertain)")).toBe(look.uncertain);
      }),
    );
  });
});
