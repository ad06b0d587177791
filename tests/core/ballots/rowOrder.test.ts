import { describe, expect, it } from "vitest";
import { toMatrix } from "../../../src/core/ballots/matrix";
import { compareStates, orderRows } from "../../../src/core/ballots/rowOrder";
import type { RowOrder } from "../../../src/core/url/votesView";
import { COLUMNS, MATTERS, STATES } from "../../fixtures/ballots";

const ROWS = toMatrix(STATES.toReversed(), COLUMNS, MATTERS);
const ordered = (order: RowOrder | undefined, language = "en") =>
  orderRows(ROWS, order, language).map(({ region, rows }) => [
    region,
    rows.map(({ state }) => state.iso3).join(" "),
  ]);

describe(orderRows, () => {
  it("groups by region unless told otherwise, with States of no group last", () => {
    expect(ordered(undefined)).toEqual([
      ["african", "GHA"],
      ["asia-pacific", "FJI"],
      ["latin-american-caribbean", "PER"],
      ["western-european-other", "NOR"],
      [undefined, "SCG"],
    ]);
  });

  it("orders by name as people of the language do", () => {
    expect(ordered("name")).toEqual([[undefined, "FJI GHA NOR PER SCG"]]);
    expect(ordered("name", "ko")).toEqual([[undefined, "GHA NOR SCG PER FJI"]]);
  });

  it("puts those first that changed sides most often, and equals by name", () => {
    expect(ordered("changes")).toEqual([[undefined, "FJI GHA NOR PER SCG"]]);
    const [group] = orderRows(ROWS, "changes", "en");
    const counts = group?.rows.map(({ changes }) => changes) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  it("loses no row in any order", () => {
    for (const order of [undefined, "name", "changes"] as const) {
      const codes = orderRows(ROWS, order, "en").flatMap(({ rows }) => rows.map(({ state }) => state.iso3));
      expect(codes.toSorted()).toEqual(STATES.map(({ iso3 }) => iso3).toSorted());
    }
  });
});

describe(compareStates, () => {
  it("goes by the name that is shown", () => {
    const long = { iso3: "GBR", names: { en: "A long name" }, shortNames: { en: "United Kingdom" } };
    const other = { iso3: "TUV", names: { en: "Tuvalu" } };
    expect([long, other].toSorted(compareStates("en"))).toEqual([other, long]);
  });
});
