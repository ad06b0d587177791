import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { frameScripts } from "../../../src/record/publish/frameScripts";
import { makeRelease } from "../../fixtures/releases";

const TRICKY = { title: "</script><!-- \u2028 and \u2029" };
const FILES = new Map([
  ["small.json", JSON.stringify(TRICKY)],
  ["releases/2026-11-01/small.json", JSON.stringify({ title: "As it was" })],
  ["small.positions.json", "{}"],
]);
const LEDGER = {
  releases: [makeRelease()],
  unreleased: [{ kind: "event" as const, id: "a", change: "added" as const }],
};

function received(script: string): ReadonlyMap<string, unknown> {
  const got = new Map<string, unknown>();
  const unTracker = { receive: (address: string, value: unknown) => got.set(address, value) };
  runInNewContext(script, { self: { unTracker } });
  // From another context, where objects have prototypes of their own.
  return new Map([...got].map(([address, value]) => [address, JSON.parse(JSON.stringify(value))]));
}

describe(frameScripts, () => {
  const scripts = frameScripts(FILES, LEDGER, "small");

  it("hands over the timeline, that of each release, and what happened since", () => {
    expect([...scripts.keys()]).toEqual(["small.js", "releases/2026-11-01/small.js", "small.since.js"]);
    const all = [...scripts.values()].join("");
    expect(Object.fromEntries(received(all))).toEqual({
      "small.js": TRICKY,
      "releases/2026-11-01/small.js": { title: "As it was" },
      "small.since.js": { "2026-11-01": { added: 1, changed: 0, removed: 0 } },
    });
  });

  it("holds nothing that could end a script or a line", () => {
    expect(scripts.get("small.js")).not.toMatch(/[<\u2028\u2029]/);
  });

  it("does nothing on a page that did not ask for it", () => {
    expect(() => runInNewContext(scripts.get("small.js") ?? "", { self: {} })).not.toThrow();
  });
});
