import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { parsePlain } from "../../../src/core/plain/parsePlain";
import { toPlainDataset } from "../../../src/core/plain/plainDataset";
import { goodLists, makePlain, PLAIN_NOW, type PlainRecord } from "../../fixtures/plainList";

function toDataset(list: readonly PlainRecord[]) {
  return toPlainDataset(parsePlain(list), "list.json", PLAIN_NOW);
}

describe(toPlainDataset, () => {
  it("has every event of the list, with its own title, by its own id", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const { dataset } = toDataset(list);
        expect(dataset.events).toHaveLength(list.length);
        for (const { id, title, lane } of list) {
          const event = dataset.eventById.get(String(id));
          expect(event?.title).toBe(title);
          const names = dataset.bodyById.get(event?.body ?? "")?.names;
          expect(Object.values(names ?? {})).toContain(typeof lane === "number" ? `Lane ${lane}` : lane);
        }
      }),
    );
  });

  it("gives every lane an id of its own, also where numbers and names are mixed", () => {
    const lanes = [2, "a", "b", "2", 0, -1, 1.5];
    const { dataset } = makePlain(lanes.map((lane) => ({ lane })));
    expect(dataset.bodyById.size).toBe(lanes.length);
  });

  it("has the same events in its columns as in its list", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const { dataset, byLane } = toDataset(list);
        const listed = [...byLane].flatMap(([lane, { events }]) =>
          Array.from({ length: events.length }, (_, index) => {
            const event = events.at(index);
            expect(event?.body).toBe(lane);
            expect(events.titleAt(index)).toBe(event?.title);
            expect(events.indexOf(event?.id ?? "")).toBe(index);
            return event;
          }),
        );
        const byId = (a: { readonly id: string } | undefined) => a?.id ?? "";
        expect(listed.map(byId).toSorted()).toEqual(dataset.events.map(byId).toSorted());
        for (const event of listed) expect(dataset.eventById.get(event?.id ?? "")).toEqual(event);
      }),
    );
  });

  it("makes the columns that objects would give", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const { dataset, byLane } = toDataset(list);
        for (const { lane, ...made } of indexLanes(dataset, dataset.events, PLAIN_NOW)) {
          const columns = byLane.get(lane.id);
          expect(columns?.events.length).toBe(made.events.length);
          for (const [index, anchor] of made.anchors.entries()) {
            // An object is drawn in the middle of its moment, half a millisecond later.
            expect(Math.abs((columns?.anchors[index] ?? Number.NaN) - anchor)).toBeLessThanOrEqual(0.5);
            const other = columns?.events.indexOf(made.events.at(index)?.id ?? "") ?? -1;
            expect(columns?.starts[other]).toBe(made.starts[index]);
            expect(columns?.ends[other]).toBe(made.ends[index]);
            expect(columns?.spans.includes(other)).toBe(made.spans.includes(index));
            expect(columns?.lasting.includes(other)).toBe(made.lasting.includes(index));
          }
          expect(columns?.longestMs).toBe(made.longestMs);
        }
      }),
    );
  });

  it("has nothing before the first and after the last event of a lane", () => {
    const { byLane } = toDataset([
      { id: 0, title: "a", start: 0, lane: "x" },
      { id: 1, title: "b", start: 0, lane: "y" },
    ]);
    for (const { events } of byLane.values()) {
      expect([events.at(-1), events.at(1), events.titleAt(1), events.indexOf("no")]).toEqual([
        undefined,
        undefined,
        "",
        -1,
      ]);
    }
  });

  it("tells moments by their days, and cuts what still goes on at today", () => {
    const { dataset, byLane } = toDataset([
      { id: "moment", title: "a", start: Date.UTC(2014, 1, 17, 13), lane: "x" },
      { id: "span", title: "b", start: Date.UTC(2014, 1, 17, 13), end: Date.UTC(2014, 1, 20), lane: "x" },
      { id: "on", title: "c", start: "2020-01-01", end: "..", lane: "x" },
    ]);
    expect(["moment", "span", "on"].map((id) => dataset.eventById.get(id)?.date)).toEqual([
      "2014-02-17",
      "2014-02-17/2014-02-19",
      "2020-01-01/..",
    ]);
    expect([...byLane.values()][0]?.ends.at(-1)).toBe(Date.UTC(2026, 11, 2));
  });

  it("keeps asking for the same event cheap and for many events right", () => {
    const { byLane } = toDataset(
      Array.from({ length: 6000 }, (_, id) => ({ id, title: `No. ${id}`, start: id, lane: 1 })),
    );
    const events = byLane.get("lane-1")?.events;
    expect(events?.at(5)).toBe(events?.at(5));
    for (let index = 0; index < 6000; index += 1) expect(events?.at(index)?.title).toBe(`No. ${index}`);
  });
});
