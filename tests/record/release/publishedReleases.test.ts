import { describe, expect, it } from "vitest";
import { parseReleases } from "../../../src/core/dataset/parseCompanion";
import { publishedReleases } from "../../../src/record/release/publishedReleases";
import { EVENT_FILE } from "../smallRecord";
import { compiled, fullRecord, release } from "./releasing";

const FIRST = release(fullRecord());
const RETITLED = compiled(fullRecord({ [EVENT_FILE]: { title: "Another title" } }));

function ledgerFor(releases: ReadonlyMap<string, string>, record: typeof RETITLED) {
  const files = publishedReleases(releases, record, undefined);
  const parsed = parseReleases(JSON.parse(files.get("small.releases.json") ?? ""));
  return parsed.ok ? parsed.file : undefined;
}

describe(publishedReleases, () => {
  it("publishes ledger, feed and every copy, byte for byte", () => {
    const files = publishedReleases(FIRST, RETITLED, undefined);
    expect([...files.keys()]).toEqual([
      "small.releases.json",
      "small.atom",
      "releases/2026-11-23/small.json",
      "releases/2026-11-23/small.positions.json",
      "releases/2026-11-23/small.recommendations.json",
    ]);
    expect(files.get("releases/2026-11-23/small.json")).toBe(FIRST.get("2026-11-23/small.json"));
  });

  it("tells the app what the record holds beyond the newest release", () => {
    const ledger = ledgerFor(FIRST, RETITLED);
    expect(ledger?.releases.map(({ name }) => name)).toEqual(["2026-11-23"]);
    expect(ledger?.unreleased).toMatchObject([{ kind: "event", id: "report", fields: ["title"] }]);
  });

  it("has nothing unreleased right after a release", () => {
    expect(ledgerFor(FIRST, compiled(fullRecord()))?.unreleased).toEqual([]);
  });

  it("has everything unreleased before the first release", () => {
    expect(ledgerFor(new Map(), RETITLED)?.unreleased).toHaveLength(18);
  });
});
