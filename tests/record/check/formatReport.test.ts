import { describe, expect, it } from "vitest";
import { formatReport } from "../../../src/record/check/formatReport";

const counts = { events: 2, relations: 1, votes: 1, recommendations: 0, sources: 3 };

describe(formatReport, () => {
  it("tells file by file what is wrong where and what to do, and ends with the totals", () => {
    const found = [
      { file: "types.json", path: "[0].shape", wrong: "This field is missing.", advice: "Add it." },
      { file: "events/2014/a.json", path: "", wrong: "This is not JSON.", advice: "Look there." },
      {
        file: "types.json",
        path: "[1]",
        wrong: "It is old.",
        advice: "Read it again.",
        severity: "warning" as const,
      },
    ];
    expect(formatReport(found, counts, "data/dprk").split("\n")).toEqual([
      "data/dprk/events/2014/a.json",
      "  problem",
      "    This is not JSON.",
      "    Look there.",
      "",
      "data/dprk/types.json",
      "  problem at [0].shape",
      "    This field is missing.",
      "    Add it.",
      "  warning at [1]",
      "    It is old.",
      "    Read it again.",
      "",
      "2 problems and 1 warning in 2 files.",
      "The record holds 2 events, 1 relation, 1 vote by State, 0 recommendations; it rests on 3 sources.",
      "",
    ]);
  });

  it("says so when nothing was found", () => {
    expect(formatReport([], counts, "data/dprk")).toMatch(/^No problem found\.\nThe record holds 2 events/);
  });
});
