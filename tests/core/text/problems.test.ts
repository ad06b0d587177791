import { describe, expect, it } from "vitest";
import { parseTimeline } from "../../../src/core/dataset/parseTimeline";
import { describeFrameFailure, describeProblem, describeUrlNotice } from "../../../src/core/text/problems";
import { parseUrlState } from "../../../src/core/url/urlState";
import { makeTimeline } from "../../fixtures/timeline";
import { english } from "./english";

describe(describeProblem, () => {
  it("says what happened to a record and what to do", () => {
    const result = parseTimeline(makeTimeline({ events: [{ date: "someday" }, {}] }));
    const [problem] = result.ok ? result.problems : [];
    expect(problem && describeProblem(problem.code, english)).toEqual({
      what: "A date cannot be understood. Its event was left out.",
      advice: "Write dates as 2014, 2014-02 or 2014-02-17, and spans as 2013-08-20/2013-08-24.",
    });
  });
});

describe(describeFrameFailure, () => {
  it("names the list that is missing", () => {
    const result = parseTimeline({ ...makeTimeline(), events: undefined });
    expect(!result.ok && describeFrameFailure(result.reason, english).what).toBe(
      "The list “events” is missing from this file, or is not a list.",
    );
  });

  it("names the part that is wrong and what stood there", () => {
    const result = parseTimeline({ ...makeTimeline(), released: 2026 });
    expect(!result.ok && describeFrameFailure(result.reason, english).what).toBe(
      "A part of this file is missing or wrong: released (expected string, found 2026).",
    );
  });
});

describe(describeUrlNotice, () => {
  it("quotes what was not used", () => {
    const { notices } = parseUrlState("?manner=consensus&from=2015&to=2014&lang=tlh");
    expect(notices.map((notice) => describeUrlNotice(notice, english)).toSorted()).toEqual([
      "The address asks for “consensus” as “manner”, which does not exist. It was not used.",
      "The language “tlh” is not offered yet.",
      "The last date in the address, 2014, comes before the first. It was not used.",
    ]);
  });
});
