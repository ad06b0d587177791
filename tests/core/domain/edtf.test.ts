import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import * as z from "zod/mini";
import { type DateExtent, formatEdtfDay, parseDateInput, parseEdtf } from "../../../src/core/domain/edtf";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";

/** First and last day of an extent: `2014-02-01..2014-02-28`. */
function daysOf(extent: DateExtent | undefined): string | undefined {
  if (extent === undefined) return undefined;
  const last = extent.until === Number.POSITIVE_INFINITY ? "∞" : formatEdtfDay(extent.until - MS_PER_DAY);
  return `${formatEdtfDay(extent.from)}..${last}`;
}

describe(parseEdtf, () => {
  test.each([
    ["2014", "2014-01-01..2014-12-31"],
    ["2014-02", "2014-02-01..2014-02-28"],
    ["2012-02", "2012-02-01..2012-02-29"],
    ["2014-02-17", "2014-02-17..2014-02-17"],
    ["0001", "0001-01-01..0001-12-31"],
    ["0099-12-31", "0099-12-31..0099-12-31"],
    ["9999-12", "9999-12-01..9999-12-31"],
    ["2014-XX", "2014-01-01..2014-12-31"],
    ["2014-XX-XX", "2014-01-01..2014-12-31"],
    ["2004-06-XX", "2004-06-01..2004-06-30"],
    ["201X", "2010-01-01..2019-12-31"],
    ["20XX", "2000-01-01..2099-12-31"],
    ["2001-21", "2001-03-01..2001-05-31"],
    ["2001-22", "2001-06-01..2001-08-31"],
    ["2001-23", "2001-09-01..2001-11-30"],
    ["2001-24", "2001-12-01..2002-02-28"],
    ["2013-08-20/2013-08-24", "2013-08-20..2013-08-24"],
    ["2004-07-13/2010-07", "2004-07-13..2010-07-31"],
    ["2022-08-01/..", "2022-08-01..∞"],
    ["2022-08/", "2022-08-01..2022-08-31"],
    ["../2016", "2016-01-01..2016-12-31"],
    ["/2016", "2016-01-01..2016-12-31"],
    ["2014-05-01/2014-05-01", "2014-05-01..2014-05-01"],
    ["2014-05/2014", "2014-05-01..2014-12-31"],
    ["2016-05-02T23:30:00", "2016-05-02..2016-05-02"],
    ["2016-05-02T23:30:00.250Z", "2016-05-02..2016-05-02"],
    ["2016-05-02T23:30:00-04:00", "2016-05-02..2016-05-02"],
    ["2016-05-02T01:30:00+0900", "2016-05-02..2016-05-02"],
    ["2016-05-02T24:00:00", "2016-05-03..2016-05-03"],
  ])("reads %s as %s", (text, days) => {
    expect(daysOf(parseEdtf(text))).toBe(days);
  });

  test.each([
    ["", "nothing"],
    ["2014-02-30", "a day that does not exist"],
    ["1900-02-29", "a leap day in a common year"],
    ["2014-13", "a month that does not exist"],
    ["2014-00", "month zero"],
    ["2014-05-00", "day zero"],
    ["2014-XX-17", "a day in an unknown month"],
    ["2014-22-01", "a day in a season"],
    ["0000", "the year zero"],
    ["000X", "a decade that holds the year zero"],
    ["10000", "a year of five digits"],
    ["-0044", "a year before Christ"],
    ["Y170000002", "a long year"],
    ["1XXX", "a millennium"],
    ["17 February 2014", "words"],
    ["2014-2-17", "digits left out"],
    ["2014-02-17 ", "a blank"],
    ["２０１４", "digits of another script"],
    ["2015/2014", "an end before the start"],
    ["2014-05/2014-04", "an end in the month before the start"],
    ["../..", "an interval without any date"],
    ["/", "an interval without any date"],
    ["2012/2013/2014", "two slashes"],
    ["2016-05-02T24:00:01", "a moment after the end of the day"],
    ["2016-05-02T12:00:00+15:00", "an offset that is not in use"],
    ["2016-05-02T12:00", "a time without seconds"],
    ["__proto__", "the name of a prototype"],
  ])("rejects %j: %s", (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  it("keeps the precision and the qualifier of each end", () => {
    expect(parseEdtf("2004-06~/2006-03-04?")).toMatchObject({
      kind: "interval",
      start: { precision: "month", approximate: true, uncertain: false },
      end: { precision: "day", approximate: false, uncertain: true },
    });
    expect(parseEdtf("201X%")).toMatchObject({
      kind: "date",
      edtf: "201X%",
      start: { precision: "decade", approximate: true, uncertain: true },
    });
  });

  it("tells an open end from an unknown one", () => {
    expect(parseEdtf("2014/..")).toMatchObject({ end: "open" });
    expect(parseEdtf("2014/")).toMatchObject({ end: "unknown" });
    expect(parseEdtf("../2014")).toMatchObject({ start: "open" });
    expect(parseEdtf("/2014")).toMatchObject({ start: "unknown" });
  });

  it("gives every date that it accepts a span of whole days, and never throws", () => {
    const pieces = fc.constantFrom(..."0123456789XX--//..?~%TZ:+".split(""));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 24 }).map((all) => all.join("")),
        ),
        (text) => {
          const extent = parseEdtf(text);
          if (extent === undefined) return;
          expect(extent.until).toBeGreaterThan(extent.from);
          expect(Math.abs(extent.from % MS_PER_DAY)).toBe(0);
        },
      ),
    );
  });

  it("agrees with the edtf library on valid dates and intervals", () => {
    fc.assert(
      fc.property(fc.oneof(dateText, intervalText), (text) => {
        const oracle = edtf(text);
        expect(parseEdtf(text)).toMatchObject({ from: oracle.min, until: oracle.max + 1 });
      }),
      { numRuns: 500 },
    );
  });

  it("takes 29 February in leap years only", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
        expect(parseEdtf(`${String(year).padStart(4, "0")}-02-29`) !== undefined).toBe(isLeap);
      }),
    );
  });

  it("agrees with the edtf library on whether a day exists, but for 29 February, which that takes in any year", () => {
    const number = (max: number, digits: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), number(13, 2), number(32, 2), (year, month, day) => {
        fc.pre(`${month}-${day}` !== "02-29");
        const text = `${String(year).padStart(4, "0")}-${month}-${day}`;
        expect(parseEdtf(text) !== undefined).toBe(isAccepted(text));
      }),
      { numRuns: 500 },
    );
  });
});

/**
 * What the library reads as we do. Left out: seasons (it begins spring in January), qualified dates that are not
 * fully known (it rejects them), and years before 100 (tested above).
 */
const year = fc.integer({ min: 100, max: 9998 }).map((value) => String(value).padStart(4, "0"));
const month = fc.integer({ min: 1, max: 12 }).map((value) => String(value).padStart(2, "0"));
const day = fc.integer({ min: 1, max: 28 }).map((value) => String(value).padStart(2, "0"));
const qualifier = fc.constantFrom("", "?", "~", "%");
const known = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
);
const dateText = fc.oneof(
  fc.tuple(known, qualifier).map((parts) => parts.join("")),
  fc.tuple(year, fc.constantFrom("-XX", "-XX-XX")).map((parts) => parts.join("")),
  fc.tuple(year, month).map(([inYear, inMonth]) => `${inYear}-${inMonth}-XX`),
  year.map((text) => `${text.slice(0, 3)}X`),
  year.map((text) => `${text.slice(0, 2)}XX`),
);
/** Ends lie in different years, where every library agrees on which comes first. */
const intervalText = fc.oneof(
  fc
    .tuple(known, known)
    .filter(([a, b]) => a.slice(0, 4) !== b.slice(0, 4))
    .map((ends) => ends.toSorted().join("/")),
  known.map((start) => `${start}/..`),
);

function isAccepted(text: string): boolean {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
}

describe(parseDateInput, () => {
  it("takes a year, a month or a day and nothing else", () => {
    const taken = [
      "2014",
      "2014-03",
      "2014-03-28",
      "2014-21",
      "201X",
      "2014~",
      "2014/2015",
      "2014-02-30",
      "14",
    ];
    expect(taken.filter((text) => parseDateInput(text) !== undefined)).toEqual([
      "2014",
      "2014-03",
      "2014-03-28",
    ]);
  });
});

describe(formatEdtfDay, () => {
  it("is read back as the day that holds the moment", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          const extent = parseEdtf(formatEdtfDay(date.getTime()));
          expect(extent?.from).toBeLessThanOrEqual(date.getTime());
          expect(extent?.until).toBeGreaterThan(date.getTime());
        },
      ),
    );
  });
});

/** Strings with a verdict, collected from the standard and from other libraries; kept beside the repository. */
const corpusFile = fileURLToPath(
  new URL("../../../../shared/corpora/edtf/open/edtf-cases.json", import.meta.url),
);
if (existsSync(corpusFile)) {
  const Corpus = z.array(
    z.object({
      input: z.string(),
      dialect: z.string(),
      valid: z.nullable(z.boolean()),
      level: z.nullish(z.number()),
      form: z.string(),
      min: z.optional(z.string()),
      max: z.optional(z.string()),
    }),
  );
  const cases = Corpus.parse(JSON.parse(readFileSync(corpusFile, "utf8")));
  const DAY = /^\d{4}-\d{2}-\d{2}$/;
  /** Of levels 0 and 1, what we leave out: other years, millennia, intervals without a date. */
  const isOutside = (input: string) => /^[-Y]|0000|^[1X]XXX/.test(input) || ["../", "../.."].includes(input);

  describe("parseEdtf on the collected cases", () => {
    test.each(cases.filter(({ valid }) => valid === false).map(({ input }) => input))(
      "rejects %j",
      (input) => {
        expect(parseEdtf(input)).toBeUndefined();
      },
    );

    const ours = cases.filter(
      ({ valid, level, input }) => valid === true && (level ?? 9) <= 1 && !isOutside(input),
    );
    test.each(ours.map(({ input }) => input))("accepts %j", (input) => {
      expect(parseEdtf(input)).toBeDefined();
    });

    // But where the end is unknown, to which a case gives ten years and we none, and in winter, which there ends with
    // the year.
    const dated = ours.filter(
      ({ input, min, max }) =>
        !input.endsWith("/") && input !== "2010-24" && DAY.test(min ?? "") && DAY.test(max ?? ""),
    );
    test.each(dated.map(({ input, min, max }) => [input, `${min}..${max}`]))(
      "reads %j as %s",
      (input, days) => {
        expect(daysOf(parseEdtf(input))).toBe(days);
      },
    );
  });
}
