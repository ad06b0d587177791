import { setupI18n } from "@lingui/core";
import { describe, expect, it, test } from "vitest";
import { describeDate, describeEdtf, describeSpan } from "../../../src/core/text/dates";
import { parseEdtf } from "../../../src/core/domain/edtf";
import { english } from "./english";

describe(describeDate, () => {
  test.each([
    ["2014-02-17", "17 February 2014"],
    ["2014-02", "February 2014"],
    ["2014", "2014"],
    ["2014-02-XX", "February 2014"],
    ["2010-07~", "about July 2010"],
    ["2010-07?", "July 2010 (uncertain)"],
    ["2010%", "about 2010 (uncertain)"],
    ["201X", "the 2010s"],
    ["20XX", "between 2000 and 2099"],
    ["2014-21", "spring 2014"],
    ["2014-23~", "about autumn 2014"],
    ["2014-24", "winter 2014–2015"],
    ["2013-08-20/2013-08-24", "20–24 August 2013"],
    ["2014-05-01/2014-05-01", "1 May 2014"],
    ["2013-08-20/2013-09-03", "20 August – 3 September 2013"],
    ["2012-12-30/2013-01-02", "30 December 2012 – 2 January 2013"],
    ["2013-07/2013-08", "July – August 2013"],
    ["2003/2006", "2003–2006"],
    ["2004-07-13/2010-07", "13 July 2004 – July 2010"],
    ["2004-07~/2010-07", "about July 2004 – July 2010"],
    ["2022-08-01/..", "since 1 August 2022"],
    ["2022-08-01/", "1 August 2022 – not known"],
    ["../2010-07", "until July 2010"],
    ["/2010-07", "not known – July 2010"],
    ["2014-02-17T23:59:59Z", "17 February 2014"],
  ])("says %s as %j", (edtf, words) => {
    const extent = parseEdtf(edtf);
    if (extent === undefined) throw new Error("not a date");
    expect(describeDate(extent, english)).toBe(words);
  });

  it("says dates in the language of the interface", () => {
    const korean = setupI18n({ locale: "ko", messages: { ko: {} } });
    expect(describeEdtf("2014-02-17", korean)).toBe("2014년 2월 17일");
  });
});

describe(describeEdtf, () => {
  it("leaves a text that is no date as it stands", () => {
    expect(describeEdtf("last week", english)).toBe("last week");
  });
});

describe(describeSpan, () => {
  it("names the first and the last day", () => {
    const span = { from: Date.UTC(2014, 2, 1), until: Date.UTC(2014, 2, 15) };
    expect(describeSpan(span, english)).toBe("1–14 March 2014");
  });
});
