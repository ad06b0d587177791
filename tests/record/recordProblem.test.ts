import { describe, expect, it } from "vitest";
import { formatPath, formatProblems, isWarning, problemAt, warningAt } from "../../src/record/recordProblem";

describe(formatProblems, () => {
  it("lists each problem with its file, place, and what to do", () => {
    const problems = [
      { file: "types.json", path: "[0].shape", wrong: "This field is missing.", advice: "Add it." },
      { file: "states.json", path: "", wrong: "This file is missing.", advice: "Add it." },
    ];
    expect(formatProblems(problems, "data/dprk").split("\n")).toEqual([
      "The record has 2 problems:",
      "  data/dprk/types.json at [0].shape",
      "    This field is missing.",
      "    Add it.",
      "  data/dprk/states.json",
      "    This file is missing.",
      "    Add it.",
    ]);
  });
});

describe(formatPath, () => {
  it("writes keys with dots and places in lists with brackets", () => {
    expect(formatPath(["sources", 0, "url"])).toBe("sources[0].url");
    expect(formatPath([2, "names"])).toBe("[2].names");
  });
});

describe(problemAt, () => {
  it("puts a fault in its place, and makes nothing of none", () => {
    const fault = { wrong: "It is wrong.", advice: "Mend it." };
    expect(problemAt("a.json", "id", fault)).toEqual([{ file: "a.json", path: "id", ...fault }]);
    expect(problemAt("a.json", "id", undefined)).toEqual([]);
  });

  it("fails the build, as a warning does not", () => {
    const fault = { wrong: "It is wrong.", advice: "Mend it." };
    expect(problemAt("a.json", "id", fault).map(isWarning)).toEqual([false]);
    expect(warningAt("a.json", "id", fault).map(isWarning)).toEqual([true]);
  });
});
