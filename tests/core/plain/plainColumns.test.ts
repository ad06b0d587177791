import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlain } from "../../../src/core/plain/parsePlain";
import { buffersOf, packTexts, textAt } from "../../../src/core/plain/plainColumns";
import { goodLists } from "../../fixtures/plainList";

const texts = fc.array(
  fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ maxLength: 12 }),
    fc.constantFrom("", "é", "한"),
  ),
);

describe(packTexts, () => {
  it("gives back every text exactly, in whatever script", () => {
    fc.assert(
      fc.property(texts, (list) => {
        const packed = packTexts(list.length, (place) => list[place] ?? "");
        expect(list.map((_, place) => textAt(packed, place))).toEqual(list);
      }),
    );
  });

  it("keeps half a surrogate pair", () => {
    const packed = packTexts(2, (place) => ["\ud83d", "b"][place] ?? "");
    expect([textAt(packed, 0), textAt(packed, 1)]).toEqual(["\ud83d", "b"]);
  });

  it("gives back a text as long as a book", () => {
    const book = "a long story ".repeat(50_000);
    expect(
      textAt(
        packTexts(1, () => book),
        0,
      ),
    ).toBe(book);
  });

  it("has no text at a place that there is not", () => {
    const packed = packTexts(1, () => "only");
    expect(textAt(packed, 1)).toBe("");
  });
});

describe(buffersOf, () => {
  it("names each buffer once, so that all of them can be handed over", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const columns = parsePlain(list);
        const buffers = buffersOf(columns);
        expect(new Set(buffers).size).toBe(buffers.length);
        const before = { ...columns, starts: columns.starts.slice(), ends: columns.ends.slice() };
        const moved = structuredClone(columns, {
          transfer: buffers.filter((buffer) => buffer instanceof ArrayBuffer),
        });
        expect(Array.from(moved.starts)).toEqual(Array.from(before.starts));
        expect(Array.from(moved.ends)).toEqual(Array.from(before.ends));
        expect(columns.starts).toHaveLength(0);
        const titles = list.map((_, place) => textAt(moved.titles, place));
        expect(titles.toSorted()).toEqual(list.map(({ title }) => title).toSorted());
      }),
    );
  });
});
