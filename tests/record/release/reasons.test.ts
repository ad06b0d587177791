import { describe, expect, it } from "vitest";
import type { RecordChange } from "../../../src/core/dataset/releasesSchema";
import { explainChanges, Reasons } from "../../../src/record/release/reasons";

const changed: RecordChange = { kind: "event", id: "report", change: "changed", fields: ["title"] };
const removed: RecordChange = { kind: "body", id: "court", change: "removed" };
const added: RecordChange = { kind: "event", id: "new", change: "added" };

const reasonsOf = (...args: Parameters<typeof explainChanges>) =>
  explainChanges(...args).changes.map(({ reason }) => reason);

describe(explainChanges, () => {
  it("takes the closest reason: the record's, its kind's, that of all, and then the one for the rest", () => {
    const all = { "event:report": "own", "event:*": "kind", "*": "all" };
    expect(reasonsOf([changed], all, "rest")).toEqual(["own"]);
    expect(reasonsOf([changed], { "event:*": "kind", "*": "all" }, "rest")).toEqual(["kind"]);
    expect(reasonsOf([changed], { "body:*": "kind", "*": "all" }, "rest")).toEqual(["all"]);
    expect(reasonsOf([changed], {}, "rest")).toEqual(["rest"]);
  });

  it("names the changed and removed records that have none", () => {
    const { changes, unexplained } = explainChanges(
      [added, changed, removed],
      { "body:*": "kind" },
      undefined,
    );
    expect(unexplained).toEqual([changed]);
    expect(changes).toEqual([
      { ...added, reason: "Added to the record." },
      { ...removed, reason: "kind" },
    ]);
  });

  it("gives an addition its own reason only, not one meant for what changed", () => {
    expect(reasonsOf([added], { "event:*": "kind", "*": "all" }, "rest")).toEqual(["Added to the record."]);
    expect(reasonsOf([added], { "event:new": "own" }, "rest")).toEqual(["own"]);
  });

  it("names reasons for single records that did not change", () => {
    const reasons = { "event:reprot": "misspelt", "event:report": "own", "vote:*": "kind", "*": "all" };
    expect(explainChanges([changed], reasons, undefined).unused).toEqual(["event:reprot"]);
  });
});

describe("reasons.json", () => {
  it.each([{ "*": "x" }, { "event:*": "x" }, { "state:AAA": "x" }])("takes %j", (reasons) => {
    expect(Reasons.safeParse(reasons).success).toBe(true);
  });

  it.each([{ report: "x" }, { "evnt:report": "x" }, { "event:": "x" }, { "event:report": " " }, []])(
    "does not take %j",
    (reasons) => {
      expect(Reasons.safeParse(reasons).success).toBe(false);
    },
  );
});
