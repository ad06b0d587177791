import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partOf, pickEvents, toEventList } from "../../../src/core/dataset/eventList";
import { makeDataset } from "../../fixtures/timeline";

const { events } = makeDataset({
  events: Array.from({ length: 9 }, (_, n) => ({ id: `e${n}`, title: `T${n}` })),
});
const list = toEventList(events);

describe(toEventList, () => {
  it("answers as the events themselves would", () => {
    expect(list).toHaveLength(events.length);
    for (const [index, event] of events.entries()) {
      expect([list.at(index), list.titleAt(index), list.indexOf(event.id)]).toEqual([
        event,
        event.title,
        index,
      ]);
    }
    expect([list.at(-1), list.at(9), list.titleAt(9), list.indexOf("no")]).toEqual([
      undefined,
      undefined,
      "",
      -1,
    ]);
  });
});

describe(partOf, () => {
  it("answers as a list of those events alone would", () => {
    fc.assert(
      fc.property(fc.subarray([...events.keys()]), (places) => {
        const part = partOf(list, Uint32Array.from(places));
        const alone = toEventList(pickEvents(list, places));
        expect(part).toHaveLength(alone.length);
        for (let index = -1; index <= alone.length; index += 1) {
          expect([part.at(index), part.titleAt(index)]).toEqual([alone.at(index), alone.titleAt(index)]);
        }
        for (const { id } of events) expect(part.indexOf(id)).toBe(alone.indexOf(id));
        expect(part.indexOf("no")).toBe(-1);
      }),
    );
  });
});

describe(pickEvents, () => {
  it("gives the events of the places in their order, and lets places that there are not fall away", () => {
    expect(pickEvents(list, [3, 99, 0]).map(({ id }) => id)).toEqual(["e3", "e0"]);
    expect(pickEvents(list, new Set([8]))).toEqual([events[8]]);
  });
});
