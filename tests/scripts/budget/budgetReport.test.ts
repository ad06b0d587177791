import { describe, expect, it } from "vitest";
import { brokenBudgets, describeBudgets } from "../../../scripts/budget/budgetReport.mjs";

const budgets = [{ part: "Scripts", limit: 3_000 }];
const script = (file: string, bytes: number) => ({ file, bytes, part: "Scripts" });

describe(brokenBudgets, () => {
  it("allows what is spent to the last byte", () => {
    expect(brokenBudgets([script("a.js", 2_000), script("b.js", 1_000)], budgets)).toEqual([]);
  });

  it("adds up the files of a budget and names what is over", () => {
    expect(brokenBudgets([script("a.js", 2_000), script("b.js", 1_100)], budgets)).toEqual([
      "Scripts: 3.1 kB is over the budget of 3.0 kB.",
    ]);
  });

  it("leaves files without a budget uncounted", () => {
    expect(
      brokenBudgets([script("a.js", 2_000), { file: "lazy.js", bytes: 9_000, part: "" }], budgets),
    ).toEqual([]);
  });

  it("takes a budget that nothing counts towards for a mistake", () => {
    expect(brokenBudgets([], budgets)).toEqual(["Scripts: the build holds no such file."]);
  });
});

describe(describeBudgets, () => {
  it("lists every file, the largest first, and what is spent", () => {
    const files = [script("small.js", 1_000), { file: "lazy.js", bytes: 9_000, part: "" }];
    expect(describeBudgets(files, budgets).split("\n")).toEqual([
      "    9.0 kB  lazy.js",
      "    1.0 kB  small.js  (Scripts)",
      "",
      "Scripts: 1.0 kB of 3.0 kB",
    ]);
  });
});
