import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parseEdtf } from "../../../src/core/domain/edtf";
import { isPlainTimeline, parsePlain } from "../../../src/core/plain/parsePlain";
import { type PlainColumns, textAt } from "../../../src/core/plain/plainColumns";
import { anyLists, goodLists, makeRecord } from "../../fixtures/plainList";

function idAt({ ids, places }: PlainColumns, place: number): string {
  return ids === undefined ? String(places?.[place] ?? place) : textAt(ids, place);
}

/** Where in its file each event stood, by place. */
function placesOf(columns: PlainColumns): number[] {
  return Array.from({ length: columns.count }, (_, place) => columns.places?.[place] ?? place);
}

/** What is wrong with each record that was left out. */
function faultsOf(list: readonly unknown[]): string[] {
  return parsePlain(list).problems.map(({ path, detail }) => `${path} ${detail}`);
}

describe(isPlainTimeline, () => {
  test.each([
    ["a list of records", [{}], true],
    ["an empty list", [], false],
    ["a list of numbers", [1, 2], false],
    ["a list of lists", [[1]], false],
    ["a list that begins with nothing", [null, {}], false],
    ["a record", { format: "x" }, false],
    ["nothing", null, false],
  ])("%s: %#", (_, json, isPlain) => {
    expect(isPlainTimeline(json)).toBe(isPlain);
  });
});

describe(parsePlain, () => {
  it("makes an event or a problem of every record, whatever it is", () => {
    fc.assert(
      fc.property(anyLists, (list) => {
        const columns = parsePlain(list);
        expect(columns.count + columns.problemCount).toBe(list.length);
        const used = new Set(placesOf(columns));
        expect(used.size).toBe(columns.count);
        for (const { path, dropped } of columns.problems) {
          expect(dropped).toBe(true);
          expect(used).not.toContain(Number(/^\[(\d+)\]/.exec(path)?.[1]));
        }
      }),
    );
  });

  it("gives ids and titles back exactly, each in the lane that it named", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const columns = parsePlain(list);
        expect(columns.problems).toEqual([]);
        for (const { name, isNumber, first, count } of columns.lanes) {
          for (let place = first; place < first + count; place += 1) {
            const { id, title, lane } = list[columns.places?.[place] ?? place] ?? makeRecord();
            expect(idAt(columns, place)).toBe(String(id));
            expect(textAt(columns.titles, place)).toBe(title);
            expect([String(lane), typeof lane === "number"]).toEqual([name, isNumber]);
          }
        }
      }),
    );
  });

  it("puts the lanes end to end, each in order of where its events are drawn", () => {
    fc.assert(
      fc.property(anyLists, (list) => {
        const { lanes, anchors, count } = parsePlain(list);
        let next = 0;
        for (const lane of lanes) {
          expect(lane.first).toBe(next);
          next += lane.count;
          const own = anchors.subarray(lane.first, next);
          expect(Array.from(own)).toEqual(Array.from(own).toSorted((a, b) => a - b));
        }
        expect(next).toBe(count);
      }),
    );
  });

  it("gives every event a time that it takes up, and draws it within", () => {
    fc.assert(
      fc.property(anyLists, (list) => {
        const { starts, ends, anchors, count } = parsePlain(list);
        for (let place = 0; place < count; place += 1) {
          const [start = Number.NaN, end = Number.NaN, anchor = Number.NaN] = [
            starts[place],
            ends[place],
            anchors[place],
          ];
          expect(start).toBeLessThan(end);
          expect(anchor).toBeGreaterThanOrEqual(start);
          expect(anchor).toBeLessThan(end);
        }
      }),
    );
  });

  it("reads dates written as texts as the record's own dates are read", () => {
    fc.assert(
      fc.property(goodLists, (list) => {
        const columns = parsePlain(list);
        for (const [place, text] of columns.edtf) {
          const extent = parseEdtf(text);
          expect([columns.starts[place], columns.ends[place]]).toEqual([extent?.from, extent?.until]);
          expect(columns.isSpan[place]).toBe(extent?.kind === "interval" ? 1 : 0);
        }
      }),
    );
  });

  it("keeps milliseconds to the millisecond", () => {
    const { starts, ends, isSpan, edtf } = parsePlain([
      makeRecord({ id: 0, start: 1_000_003, end: 2_000_005 }),
      makeRecord({ id: 1, start: 3_000_000, end: 3_000_000 }),
      makeRecord({ id: 2, start: 4_000_000, end: null }),
    ]);
    expect(Array.from(starts)).toEqual([1_000_003, 3_000_000, 4_000_000]);
    expect(Array.from(ends)).toEqual([2_000_005, 3_000_001, 4_000_001]);
    expect(Array.from(isSpan)).toEqual([1, 1, 0]);
    expect(edtf.size).toBe(0);
  });

  it("reads a date in milliseconds together with one in words by its day", () => {
    const from = Date.UTC(2014, 1, 17, 15);
    expect(parsePlain([makeRecord({ start: from, end: "2014-03" })]).edtf.get(0)).toBe("2014-02-17/2014-03");
    expect(parsePlain([makeRecord({ start: "2014-01", end: from })]).edtf.get(0)).toBe("2014-01/2014-02-17");
  });

  it("needs no list of ids as long as they count from 0", () => {
    const counting = [makeRecord({ id: 0 }), makeRecord({ id: 1, lane: "South" }), makeRecord({ id: 2 })];
    const columns = parsePlain(counting);
    expect(columns.ids).toBeUndefined();
    expect([0, 1, 2].map((place) => idAt(columns, place))).toEqual(["0", "2", "1"]);
  });

  it("keeps the ids of those that follow on one that was left out", () => {
    const columns = parsePlain([
      makeRecord({ id: 0 }),
      makeRecord({ id: 1, title: "" }),
      makeRecord({ id: 2 }),
    ]);
    expect([0, 1].map((place) => idAt(columns, place))).toEqual(["0", "2"]);
  });

  test.each([
    ["one text and one number", ["1", 1]],
    ["a number that counts, and its text", [0, 1, "0"]],
    ["two texts", ["a", "b", "a"]],
    ["two numbers", [7, 7]],
  ])("leaves out an id that was there before: %s", (_, ids) => {
    const columns = parsePlain(ids.map((id) => makeRecord({ id })));
    expect(columns.count).toBe(ids.length - 1);
    expect(columns.problems.map(({ path }) => path)).toEqual([`[${ids.length - 1}].id`]);
  });

  test.each<[string, unknown, string]>([
    ["no record", 7, "[1] expected a record"],
    ["a list", [], "[1] expected a record"],
    ["no id", { ...makeRecord(), id: undefined }, "[1].id expected a text or a number"],
    ["a blank id", makeRecord({ id: " \n" }), "[1].id expected a text or a number"],
    ["an infinite id", makeRecord({ id: Number.NaN }), "[1].id expected a text or a number"],
    ["a blank title", makeRecord({ id: 1, title: "\t" }), "[1].title expected a text"],
    ["a title that is a number", { ...makeRecord({ id: 1 }), title: 5 }, "[1].title expected a text"],
    ["no lane", { ...makeRecord({ id: 1 }), lane: null }, "[1].lane expected a text or a number"],
    [
      "no start",
      { ...makeRecord({ id: 1 }), start: null },
      "[1].start expected dates, found null to nothing",
    ],
    ["no date", makeRecord({ id: 1, start: "soon" }), '[1].start expected dates, found "soon" to nothing'],
    [
      "an end before the start",
      makeRecord({ id: 1, start: 5, end: 4 }),
      "[1].start expected dates, found 5 to 4",
    ],
    [
      "an end before the start, in words",
      makeRecord({ id: 1, start: "2014", end: "2013" }),
      '[1].start expected dates, found "2014" to "2013"',
    ],
    [
      "a year without a calendar",
      makeRecord({ id: 1, start: 1e15 }),
      "[1].start expected dates, found 1000000000000000 to nothing",
    ],
  ])("says what is wrong with %s", (_, record, fault) => {
    expect(faultsOf([makeRecord(), record])).toEqual([fault]);
  });

  it("counts all problems of a file that is wrong throughout, and keeps the first thousand", () => {
    const columns = parsePlain(Array.from({ length: 3000 }, () => ({})));
    expect([columns.count, columns.problemCount, columns.problems.length]).toEqual([0, 3000, 1000]);
  });

  it("sorts numbered lanes by their number, and named ones after them as the file has them", () => {
    const lanes = ["West", 10, "East", 2, "2"];
    const columns = parsePlain(lanes.map((lane, id) => makeRecord({ id, lane })));
    expect(columns.lanes.map(({ name, isNumber }) => (isNumber ? Number(name) : name))).toEqual([
      2,
      10,
      "West",
      "East",
      "2",
    ]);
  });
});
