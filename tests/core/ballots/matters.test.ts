import { describe, expect, it } from "vitest";
import { columnsByMatter, neighboursOnMatter } from "../../../src/core/ballots/matters";
import { COLUMNS, MATTERS } from "../../fixtures/ballots";

const idsOf = (columns: Iterable<{ readonly event: { readonly id: string } }>) =>
  [...columns].map(({ event }) => event.id);
const neighboursOf = (id: string, columns = COLUMNS) => {
  const found = neighboursOnMatter(id, columns, MATTERS);
  return Object.values(found).map((column) => column?.event.id);
};

describe(columnsByMatter, () => {
  it("keeps the Council's texts with those of the Commission before it, and bodies of other rungs apart", () => {
    const matters = [...columnsByMatter(COLUMNS, MATTERS).values()].map(idsOf);
    expect(matters).toEqual([
      ["commission-2004", "council-2008", "council-2010", "council-2012", "council-2014"],
      ["committee-2013"],
      ["assembly-2013"],
      ["meeting-2014"],
    ]);
  });

  it("stays whole where a filter takes a link of it out", () => {
    const without = COLUMNS.filter(({ event }) => event.id !== "council-2010");
    const [first] = [...columnsByMatter(without, MATTERS).values()].map(idsOf);
    expect(first).toEqual(["commission-2004", "council-2008", "council-2012", "council-2014"]);
  });
});

describe(neighboursOnMatter, () => {
  it("names the decisions on either side, and the nearest votes by member", () => {
    expect(neighboursOf("council-2012")).toEqual([
      "council-2010",
      "council-2014",
      "council-2010",
      "council-2014",
    ]);
    expect(neighboursOf("council-2014")).toEqual(["council-2012", undefined, "council-2010", undefined]);
  });

  it("finds none for a matter that was decided once, or a decision that is not there", () => {
    const none = [undefined, undefined, undefined, undefined];
    expect(neighboursOf("committee-2013")).toEqual(none);
    expect(neighboursOf("gone")).toEqual(none);
  });
});
