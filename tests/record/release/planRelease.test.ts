import { describe, expect, it } from "vitest";
import { ReleasesFile } from "../../../src/core/dataset/releasesSchema";
import { planRelease } from "../../../src/record/release/planRelease";
import { verifyReleases } from "../../../src/record/release/verifyReleases";
import { publishedTexts } from "../../../src/record/release/publishedTexts";
import { EVENT_FILE, VOTE_FILE, VOTED_FILE } from "../smallRecord";
import { compiled, filesOf, fullRecord, plan, RECOMMENDATION_FILE, refusal, release } from "./releasing";

const FIRST = release(fullRecord());
const RETITLED = fullRecord({ [EVENT_FILE]: { title: "Another title" } });

const ledgerOf = (releases: ReadonlyMap<string, string>) =>
  ReleasesFile.parse(JSON.parse(releases.get("ledger.json") ?? "")).releases;

describe(planRelease, () => {
  it("copies exactly what is published on the day", () => {
    const record = fullRecord({ "timeline.json": { released: "2020-01-01" } });
    const published = publishedTexts(compiled(fullRecord({ "timeline.json": { released: "2026-11-30" } })));
    expect(plan(record, new Map(), { day: "2026-11-30" })).toMatchObject({ copy: published });
  });

  it("writes the day into timeline.json and leaves the rest of the file as it is laid out", () => {
    const text = `{
  "format": "un-accountability-timeline", "version": 1,
      "id": "small", "title": { "en": "Of what was \\"released\\": \\"2019\\"" },
  "language": "en",
  "released" : "2020-01-01",
  "order": ["council", "inquiry"]
}
`;
    expect(plan(fullRecord({ "timeline.json": text }))).toMatchObject({
      frame: text.replace("2020-01-01", "2026-11-23"),
    });
  });

  it("gives the same bytes for the same record, whatever the order of files and of their fields", () => {
    const turned = [...fullRecord()].toReversed().map(([path, text]): [string, string] => {
      const value: unknown = JSON.parse(text);
      const isList = Array.isArray(value) || typeof value !== "object" || value === null;
      return [path, isList ? text : JSON.stringify(Object.fromEntries(Object.entries(value).toReversed()))];
    });
    expect(release(fullRecord())).toEqual(FIRST);
    expect(release(new Map(turned))).toEqual(FIRST);
  });

  it("counts what the record holds", () => {
    expect(ledgerOf(FIRST)[0]?.counts).toEqual({
      events: 3,
      votes: 1,
      recommendations: 1,
      relations: 1,
      sources: 1,
    });
  });

  it("puts a release before the older ones, and leaves those as they are", () => {
    const second = release(RETITLED, FIRST, { day: "2026-12-01", reason: "The title was misprinted." });
    expect(ledgerOf(second).map(({ name }) => name)).toEqual(["2026-12-01", "2026-11-23"]);
    expect(ledgerOf(second)[1]).toEqual(ledgerOf(FIRST)[0]);
    expect(ledgerOf(second)[0]).toMatchObject({
      date: "2026-12-01",
      summary: "Changes 1 event.",
      changes: [{ kind: "event", id: "report", fields: ["title"], reason: "The title was misprinted." }],
    });
    expect(filesOf("2026-11-23", second)).toEqual(filesOf("2026-11-23", FIRST));
  });

  it("numbers the second release of a day", () => {
    const second = release(RETITLED, FIRST, { reason: "The title was misprinted." });
    expect(ledgerOf(second)[0]).toMatchObject({ name: "2026-11-23.2", date: "2026-11-23" });
    expect(verifyReleases(second)).toEqual([]);
  });

  it("takes the reasons of reasons.json", () => {
    const releases = new Map([...FIRST, ["reasons.json", '{ "event:report": "Misprinted." }']]);
    expect(ledgerOf(release(RETITLED, releases))[0]?.changes[0]?.reason).toBe("Misprinted.");
  });

  it("refuses when nothing has changed, also on another day", () => {
    expect(refusal(fullRecord(), FIRST)).toMatch(/^Nothing has changed since the release 2026-11-23/);
    expect(refusal(fullRecord(), FIRST, { day: "2027-01-01" })).toMatch(/^Nothing has changed/);
  });

  it("refuses changes without a reason, and names each with its key", () => {
    const record = fullRecord({
      [EVENT_FILE]: { title: "Another title" },
      [RECOMMENDATION_FILE]: null,
      "themes.json": '[{"id":"food","names":{"en":"Food"}},{"id":"water","names":{"en":"Water"}}]',
    });
    const text = refusal(record, FIRST) ?? "";
    expect(text).toContain("data/small/releases/reasons.json");
    expect(text).toContain('"event:report": "…"    changed: Another title (event: title)');
    expect(text).toContain('"recommendation:refer": "…"    removed: Refer the situation (recommendation)');
    expect(text).not.toContain("water");
  });

  it("refuses reasons for records that did not change", () => {
    const releases = new Map([...FIRST, ["reasons.json", '{ "event:reprot": "Misprinted." }']]);
    expect(refusal(RETITLED, releases, { reason: "x" })).toMatch(/did not change.*\n {2}"event:reprot"/);
  });

  it("refuses a record with problems, and lists them", () => {
    const faulty = fullRecord({ [VOTED_FILE]: { body: "nobody" } });
    expect(refusal(faulty)).toMatch(/data\/small\/events\/2015\/vote\.json at body\n.*nobody/);
  });

  it("refuses a folder without a record", () => {
    expect(refusal(new Map())).toMatch(/no record in data\/small/);
  });

  it("refuses a day before the newest release", () => {
    expect(refusal(RETITLED, FIRST, { day: "2026-11-22", reason: "x" })).toMatch(/2026-11-23.*before it/);
  });

  it("refuses when an earlier release is not what it was", () => {
    const tampered = new Map([...FIRST, ["2026-11-23/small.json", "{}"]]);
    expect(refusal(RETITLED, tampered, { reason: "x" })).toContain("releases/2026-11-23/small.json");
  });

  it("tells of a changed vote as one of the event too, since its tally changed", () => {
    const record = fullRecord({ [VOTE_FILE]: { against: [], abstaining: ["BBB"] } });
    const [newest] = ledgerOf(release(record, FIRST, { reason: "Corrected by the State." }));
    expect(newest?.changes.map(({ kind, id }) => `${kind}:${id}`)).toEqual(["event:vote", "vote:vote"]);
  });
});
