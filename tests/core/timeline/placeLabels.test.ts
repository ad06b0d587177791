import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extentsOverlap, MARK_PX } from "../../../src/core/timeline/geometry";
import { type LabelWish, placeLabels } from "../../../src/core/timeline/placeLabels";

function moment(xPx: number, row = 0): LabelWish["mark"] {
  return { xPx, row, reach: [xPx - MARK_PX / 2, xPx + MARK_PX / 2] };
}

function wish(mark: LabelWish["mark"], widthPx: number): LabelWish {
  return { mark, text: "label", lang: "en", widthPx };
}

describe(placeLabels, () => {
  it("centres a label above a mark of the top row", () => {
    const item = moment(100);
    expect(placeLabels([wish(item, 60)], [item], 400)).toMatchObject([{ line: -1, extent: [70, 130] }]);
  });

  it("puts the label of a lower mark beside it", () => {
    const item = moment(100, 1);
    expect(placeLabels([wish(item, 60)], [item], 400)).toMatchObject([{ line: 1, extent: [113, 173] }]);
  });

  it("goes to the left where a mark stands on the right", () => {
    const item = moment(200, 1);
    const neighbour = moment(230, 1);
    expect(placeLabels([wish(item, 60)], [item, neighbour], 400)).toMatchObject([
      { line: 1, extent: [127, 187] },
    ]);
  });

  it("leaves a label out rather than let it touch", () => {
    const item = moment(40, 1);
    expect(placeLabels([wish(item, 60)], [item, moment(70, 1)], 400)).toEqual([]);
  });

  it("keeps labels inside the plot", () => {
    const item = moment(8);
    const [label] = placeLabels([wish(item, 60)], [item], 400);
    expect(label?.extent[0]).toBeGreaterThanOrEqual(0);
  });

  it("never lets a label touch a mark of its row or another label", () => {
    const mark = fc.record({ cell: fc.integer({ min: 0, max: 40 }), row: fc.integer({ min: 0, max: 2 }) });
    const marks = fc.uniqueArray(mark, { selector: ({ cell, row }) => `${cell}/${row}`, maxLength: 40 });
    fc.assert(
      fc.property(
        marks,
        fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 40, maxLength: 40 }),
        (places, widths) => {
          const items = places.map(({ cell, row }) => moment(cell * 20 + 10, row));
          const wishes = items.map((item, i) => wish(item, widths[i] ?? 50));
          const labels = placeLabels(wishes, items, 820);
          for (const [i, a] of labels.entries()) {
            for (const item of items)
              expect(item.row === a.line && extentsOverlap(item.reach, a.extent)).toBe(false);
            for (const b of labels.slice(i + 1)) {
              expect(a.line === b.line && extentsOverlap(a.extent, b.extent)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });
});
