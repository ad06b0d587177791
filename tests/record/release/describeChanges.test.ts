import { describe, expect, it } from "vitest";
import type { RecordChange } from "../../../src/core/dataset/releasesSchema";
import { describeRecord, summarizeChanges } from "../../../src/record/release/describeChanges";

describe(summarizeChanges, () => {
  it("counts the records by kind, and says what was done with them", () => {
    const changes: RecordChange[] = [
      { kind: "event", id: "a", change: "added" },
      { kind: "event", id: "b", change: "added" },
      { kind: "vote", id: "b", change: "added" },
      { kind: "state", id: "AAA", change: "added" },
      { kind: "event", id: "c", change: "changed", fields: ["title"] },
      { kind: "body", id: "d", change: "removed" },
      { kind: "body", id: "e", change: "removed" },
    ];
    expect(summarizeChanges(changes)).toBe(
      "Adds 2 events, 1 roll call, and 1 State; changes 1 event; takes out 2 bodies.",
    );
  });

  it("leaves out what was not done", () => {
    expect(summarizeChanges([{ kind: "timeline", id: "small", change: "changed" }])).toBe(
      "Changes 1 heading of the timeline.",
    );
  });
});

describe(describeRecord, () => {
  it("says what a record is called, of which kind it is, and what of it changed", () => {
    const change = {
      kind: "event",
      id: "a",
      title: "A",
      change: "changed",
      fields: ["date", "title"],
    } as const;
    expect(describeRecord({ ...change, fields: [...change.fields] })).toEqual({
      name: "A",
      what: "event: date, title",
    });
  });

  it("falls back to the id of what has no name", () => {
    expect(describeRecord({ kind: "vote", id: "a", change: "added" })).toEqual({
      name: "a",
      what: "roll call",
    });
  });
});
