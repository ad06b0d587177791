import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fullExtent } from "../../../src/core/filter/filterSpan";
import { toPlainTimeline } from "../../../src/core/plain/plainTimeline";
import { goodLists, makePlain, PLAIN_NOW } from "../../fixtures/plainList";

describe(toPlainTimeline, () => {
  it("covers the same whole years as its events do", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const { dataset, plain } = makePlain(list);
        expect(plain.count).toBe(list.length);
        expect(plain.extent).toEqual(fullExtent(dataset, PLAIN_NOW));
      }),
    );
  });

  it("finds every event by its id, and nothing by another", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const { dataset, plain } = makePlain(list);
        for (const event of dataset.events) expect(plain.find(event.id)).toEqual(event);
        expect(plain.find("there is no such id as this")).toBeUndefined();
      }),
    );
  });

  it("passes on what was left out", () => {
    const { problems, problemCount, droppedCount, plain } = makePlain([{}, { title: "" }, {}]);
    expect([problems.length, problemCount, droppedCount, plain.count]).toEqual([1, 1, 1, 2]);
  });
});
