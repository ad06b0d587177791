import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sortEvents } from "../../../src/views/table/sortEvents";

type Row = { readonly place: number; readonly value: number | undefined };

const ascending = { descending: false, lang: "en" };
const descending = { descending: true, lang: "en" };
const valueOf = (row: Row) => row.value;

const rowsOf = (...values: readonly (number | undefined)[]): readonly Row[] =>
  values.map((value, place) => ({ place, value }));

describe(sortEvents, () => {
  test("sorts numbers by size in both directions", () => {
    const rows = rowsOf(9, 112, 30);
    expect(sortEvents(rows, valueOf, ascending).map(valueOf)).toEqual([9, 30, 112]);
    expect(sortEvents(rows, valueOf, descending).map(valueOf)).toEqual([112, 30, 9]);
  });

  test("puts rows without a value last in both directions", () => {
    const rows = rowsOf(undefined, 2, undefined, 1);
    expect(sortEvents(rows, valueOf, ascending).map(valueOf)).toEqual([1, 2, undefined, undefined]);
    expect(sortEvents(rows, valueOf, descending).map(valueOf)).toEqual([2, 1, undefined, undefined]);
  });

  test("reads the numbers inside a symbol as numbers", () => {
    const symbols = ["A/HRC/RES/31/18", "A/HRC/RES/7/15", "A/HRC/RES/25/25"];
    expect(sortEvents(symbols, (symbol) => symbol, ascending)).toEqual([
      "A/HRC/RES/7/15",
      "A/HRC/RES/25/25",
      "A/HRC/RES/31/18",
    ]);
  });

  test("follows the alphabet of the language rather than code points", () => {
    expect(sortEvents(["Zebra", "école", "apple"], (word) => word, ascending)).toEqual([
      "apple",
      "école",
      "Zebra",
    ]);
  });

  test("sorts numbers at and beyond infinity without losing rows", () => {
    const rows = rowsOf(Number.POSITIVE_INFINITY, 0, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    expect(sortEvents(rows, valueOf, ascending).map(({ place }) => place)).toEqual([2, 1, 0, 3]);
  });

  const anyRows = fc
    .array(fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }))
    .map((values) => rowsOf(...values));

  test("keeps every row once, and equal rows in the order in which they came", () => {
    fc.assert(
      fc.property(anyRows, fc.boolean(), (rows, isDescending) => {
        const sorted = sortEvents(rows, valueOf, { descending: isDescending, lang: "en" });
        expect(new Set(sorted)).toEqual(new Set(rows));
        expect(sorted).toHaveLength(rows.length);
        const outOfPlace = sorted.filter((row, index) => {
          const next = sorted[index + 1];
          return next !== undefined && next.value === row.value && next.place < row.place;
        });
        expect(outOfPlace).toEqual([]);
      }),
    );
  });

  test("gives the same result when applied twice, and leaves its input alone", () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const before = [...rows];
        const once = sortEvents(rows, valueOf, ascending);
        expect(sortEvents(once, valueOf, ascending)).toEqual(once);
        expect(rows).toEqual(before);
      }),
    );
  });
});
