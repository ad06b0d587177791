import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../../src/record/release/canonicalJson";
import { compareRecords, recordKey } from "../../../src/record/release/compareRecords";
import { publishedItems } from "../../../src/record/release/publishedItems";
import { publishedTexts } from "../../../src/record/release/publishedTexts";
import { EVENT_FILE, VOTE_FILE, VOTED_FILE } from "../smallRecord";
import { compiled, fullRecord } from "./releasing";

const published = (changes?: Parameters<typeof fullRecord>[0]) =>
  publishedTexts(compiled(fullRecord(changes)));
const BEFORE = published();
const changesTo = (changes: Parameters<typeof fullRecord>[0]) =>
  compareRecords(BEFORE, published(changes), "small");

describe(compareRecords, () => {
  it("finds every record added when there was nothing before, in order of kind and id", () => {
    const changes = compareRecords(new Map(), BEFORE, "small");
    expect(changes.map(recordKey)).toEqual([
      "event:report",
      "event:text",
      "event:vote",
      "vote:vote",
      "sponsors:vote",
      "dissociations:text",
      "recommendation:refer",
      "body:council",
      "body:inquiry",
      "type:report",
      "type:resolution",
      "theme:food",
      "question:open",
      "region:african",
      "state:AAA",
      "state:BBB",
      "membership:council",
      "timeline:small",
    ]);
    expect(new Set(changes.map(({ change }) => change))).toEqual(new Set(["added"]));
  });

  it("names a record as people do, a vote after its event", () => {
    const titles = compareRecords(new Map(), BEFORE, "small").map((change) => [
      recordKey(change),
      change.title,
    ]);
    expect(Object.fromEntries(titles)).toMatchObject({
      "event:vote": "Report of the inquiry",
      "vote:vote": "Report of the inquiry",
      "body:council": "Council",
      "dissociations:text": "Text without a vote",
      "membership:council": "Council",
      "region:african": "African States",
      "question:open": "Is it so?",
      "timeline:small": "A small record",
    });
  });

  it("says which fields of a record changed, also when one came or went", () => {
    const changes = changesTo({ [EVENT_FILE]: { title: "Another title", summary: "New.", date: "2014-03" } });
    expect(changes).toEqual([
      {
        kind: "event",
        id: "report",
        title: "Another title",
        change: "changed",
        fields: ["date", "summary", "title"],
      },
    ]);
  });

  it("names what was removed as it was called before", () => {
    const changes = changesTo({ [VOTED_FILE]: null, [VOTE_FILE]: null, "sponsors/vote.json": null });
    expect(changes).toEqual([
      { kind: "event", id: "vote", title: "Report of the inquiry", change: "removed" },
      { kind: "vote", id: "vote", title: "Report of the inquiry", change: "removed" },
      { kind: "sponsors", id: "vote", title: "Report of the inquiry", change: "removed" },
    ]);
  });

  it("tells of a changed position and of the tally that follows from it", () => {
    expect(changesTo({ [VOTE_FILE]: { abstaining: ["BBB"], against: [] } })).toMatchObject([
      { kind: "event", id: "vote", fields: ["action"] },
      { kind: "vote", id: "vote", fields: ["abstaining", "against"] },
    ]);
  });

  it("takes no notice of the day of the release", () => {
    expect(changesTo({ "timeline.json": { released: "2027-01-01" } })).toEqual([]);
  });

  it("takes a new order of a list for a change of the timeline", () => {
    const states = [
      { iso3: "BBB", names: { en: "B" } },
      { iso3: "AAA", names: { en: "A" } },
    ];
    expect(changesTo({ "states.json": JSON.stringify(states) })).toEqual([
      { kind: "timeline", id: "small", title: "A small record", change: "changed", fields: ["order"] },
    ]);
  });

  it("does not take a longer list for a new order", () => {
    const changes = changesTo({
      "bodies/court.json": JSON.stringify({ id: "court", names: { en: "Court" } }),
      "timeline.json": { order: ["court", "council", "inquiry"] },
    });
    expect(changes).toEqual([{ kind: "body", id: "court", title: "Court", change: "added" }]);
  });
});

/** A list of records, each with an id of its own, in any order. */
const named = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom("a", "b", "c"),
    names: fc.record({ en: fc.constantFrom("A", "B") }),
    about: fc.constantFrom(1, [1, 2], { x: 1, y: [{ z: null }] }),
  }),
  { selector: ({ id }) => id },
);
const titled = fc
  .uniqueArray(fc.record({ id: fc.constantFrom("a", "b"), title: fc.constantFrom("A", "B") }), {
    selector: ({ id }) => id,
  })
  .map((list) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
const votes = fc.dictionary(
  fc.constantFrom("a", "b"),
  fc.record({ inFavour: fc.constantFrom(["AAA"], ["BBB"]) }),
  { noNullPrototype: true },
);
const record = fc.record({
  timeline: fc.record({
    id: fc.constant("small"),
    title: fc.record({ en: fc.constantFrom("A", "B") }),
    released: fc.constantFrom("2026-11-23", "2026-11-24"),
    bodies: named,
    types: named,
    themes: fc.constant([]),
    questions: fc.constant([]),
    events: titled,
  }),
  positions: fc.record({ states: fc.constant([]), votes }),
  recommendations: fc.record({ recommendations: titled }),
});
type AnyRecord = typeof record extends fc.Arbitrary<infer T> ? T : never;

const textsOf = ({ timeline, positions, recommendations }: AnyRecord) =>
  new Map([
    ["small.json", JSON.stringify(timeline)],
    ["small.positions.json", JSON.stringify(positions)],
    ["small.recommendations.json", JSON.stringify(recommendations)],
  ]);

const compare = (older: AnyRecord, newer: AnyRecord) =>
  compareRecords(textsOf(older), textsOf(newer), "small");

const undated = ({ timeline, ...rest }: AnyRecord) =>
  canonicalJson({ ...rest, timeline: { ...timeline, released: "" } });

/** The same value, with the fields of every object in the other order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, turned(member)])
      .toReversed(),
  );
}

describe("the laws of comparing", () => {
  it("finds no change exactly where two records say the same, the day aside", () => {
    fc.assert(
      fc.property(record, record, (older, newer) => {
        expect(compare(older, newer).length === 0).toBe(undated(older) === undated(newer));
      }),
      { numRuns: 300 },
    );
  });

  it("finds no change where only the order of fields differs", () => {
    fc.assert(
      fc.property(record, (any) => {
        const texts = textsOf(any);
        const turnedTexts = new Map(
          [...texts].map(([name, text]) => [name, JSON.stringify(turned(JSON.parse(text)))]),
        );
        expect(compareRecords(texts, turnedTexts, "small")).toEqual([]);
      }),
    );
  });

  it("finds backwards what it finds forwards, with added and removed exchanged", () => {
    const mirror = { added: "removed", removed: "added", changed: "changed" } as const;
    fc.assert(
      fc.property(record, record, (older, newer) => {
        const forwards = compare(older, newer).map((change) => [
          recordKey(change),
          change.change,
          change.fields,
        ]);
        const backwards = compare(newer, older).map((change) => [
          recordKey(change),
          mirror[change.change],
          change.fields,
        ]);
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it("accounts for every record: the old ones less those removed and with those added are the new ones", () => {
    fc.assert(
      fc.property(record, record, (older, newer) => {
        const keys = new Set(publishedItems(textsOf(older), "small").map(recordKey));
        for (const change of compare(older, newer)) {
          if (change.change === "added") keys.add(recordKey(change));
          if (change.change === "removed") keys.delete(recordKey(change));
        }
        expect(keys).toEqual(new Set(publishedItems(textsOf(newer), "small").map(recordKey)));
      }),
    );
  });
});
