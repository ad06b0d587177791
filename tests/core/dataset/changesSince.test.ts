import { array, assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { changesSince, eventChangesSince } from "../../../src/core/dataset/changesSince";
import type { RecordChange, RecordKind, ReleasedChange } from "../../../src/core/dataset/releasesSchema";
import { makeRelease } from "../../fixtures/releases";

const change = (what: RecordChange["change"], id: string, kind: RecordKind = "event"): ReleasedChange => ({
  kind,
  id,
  change: what,
  reason: "A made-up reason.",
});

const LEDGER = {
  unreleased: [change("changed", "a"), change("added", "c")],
  releases: [
    makeRelease({ name: "2026-11-23.2", changes: [change("changed", "a"), change("changed", "a", "vote")] }),
    makeRelease({ name: "2026-11-23", changes: [change("changed", "b")] }),
    makeRelease({ name: "2026-11-01", changes: [change("added", "a"), change("added", "b")] }),
  ],
};

describe(changesSince, () => {
  it("counts each record once, however often it changed", () => {
    expect(changesSince(LEDGER, "2026-11-01")).toEqual({ newest: "2026-11-23.2", changedRecords: 4 });
    expect(changesSince(LEDGER, "2026-11-23")).toEqual({ newest: "2026-11-23.2", changedRecords: 3 });
  });

  it("has no newer release than the newest, and counts what is not yet released", () => {
    expect(changesSince(LEDGER, "2026-11-23.2")).toEqual({ newest: undefined, changedRecords: 2 });
  });

  it("does not know a release that the ledger does not have", () => {
    expect(changesSince(LEDGER, "2020-01-01")).toBeUndefined();
  });

  it("does not count what was added and removed again", () => {
    const releases = [
      makeRelease({ name: "2026-11-03", changes: [change("removed", "a")] }),
      makeRelease({ name: "2026-11-02", changes: [change("added", "a")] }),
      makeRelease(),
    ];
    expect(changesSince({ releases }, "2026-11-01")).toEqual({ newest: "2026-11-03", changedRecords: 0 });
  });

  it("counts exactly the records that were touched and are there before or after", () => {
    const version = constantFrom("absent", "first", "second");
    const state = record({ a: version, b: version, c: version });
    assert(
      property(state, array(state, { maxLength: 5 }), (first, later) => {
        const states = [first, ...later];
        const released = later.map((after, place) =>
          makeRelease({ name: `2026-12-0${place + 1}`, changes: differences(states[place] ?? {}, after) }),
        );
        const ledger = { releases: [...released.toReversed(), makeRelease()] };
        const last = later.at(-1) ?? first;
        const expected = (["a", "b", "c"] as const).filter(
          (id) =>
            states.some((other) => other[id] !== first[id]) &&
            (first[id] !== "absent" || last[id] !== "absent"),
        );
        expect(changesSince(ledger, "2026-11-01")?.changedRecords).toBe(expected.length);
      }),
    );
  });
});

describe(eventChangesSince, () => {
  it("tells added events from changed ones, and counts a new vote as a change of its event", () => {
    expect(eventChangesSince(LEDGER, "2026-11-01")).toEqual({ added: 1, changed: 2, removed: 0 });
    const releases = [
      makeRelease({ name: "2026-11-02", changes: [change("added", "a", "vote")] }),
      makeRelease(),
    ];
    expect(eventChangesSince({ releases }, "2026-11-01")).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  it("counts what was taken out, and nothing that came and went", () => {
    const releases = [
      makeRelease({ name: "2026-11-03", changes: [change("removed", "a"), change("removed", "b")] }),
      makeRelease({ name: "2026-11-02", changes: [change("added", "a"), change("changed", "b", "vote")] }),
      makeRelease(),
    ];
    expect(eventChangesSince({ releases }, "2026-11-01")).toEqual({ added: 0, changed: 0, removed: 1 });
  });

  it("does not know a release that the ledger does not have", () => {
    expect(eventChangesSince(LEDGER, "2020-01-01")).toBeUndefined();
  });
});

function differences(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): ReleasedChange[] {
  return Object.entries(after)
    .filter(([id, version]) => before[id] !== version)
    .map(([id, version]) => {
      if (version === "absent") return change("removed", id);
      return change(before[id] === "absent" ? "added" : "changed", id);
    });
}
