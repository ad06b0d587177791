import { describe, expect, it } from "vitest";
import { verifyReleases } from "../../../src/record/release/verifyReleases";
import { EVENT_FILE } from "../smallRecord";
import { fullRecord, release } from "./releasing";

const FIRST = release(fullRecord());
const BOTH = release(fullRecord({ [EVENT_FILE]: { title: "Another" } }), FIRST, { reason: "Misprinted." });
const COPY = "2026-11-23/small.json";
const ledger = BOTH.get("ledger.json") ?? "";

const withFiles = (...files: readonly [string, string][]) => new Map([...BOTH, ...files]);
const without = (path: string) => new Map([...BOTH].filter(([other]) => other !== path));
const filesOf = (files: ReadonlyMap<string, string | Uint8Array>) =>
  verifyReleases(files).map(({ file }) => file);

describe(verifyReleases, () => {
  it("finds nothing wrong with what the command wrote, nor before the first release", () => {
    expect(verifyReleases(BOTH)).toEqual([]);
    expect(verifyReleases(new Map())).toEqual([]);
    expect(verifyReleases(new Map([["reasons.json", '{ "*": "x" }']]))).toEqual([]);
  });

  it("reads bytes as well as texts", () => {
    const encoder = new TextEncoder();
    const bytes = new Map([...BOTH].map(([path, text]) => [path, encoder.encode(text)]));
    expect(verifyReleases(bytes)).toEqual([]);
    expect(filesOf(new Map([...bytes, [COPY, encoder.encode("{}")]]))).toEqual([`releases/${COPY}`]);
  });

  it("finds a single changed byte", () => {
    const text = BOTH.get(COPY) ?? "";
    const [problem] = verifyReleases(withFiles([COPY, text.replace("A small", "A smell")]));
    expect(problem?.file).toBe(`releases/${COPY}`);
    expect(problem?.wrong).toMatch(/not the one that was released/);
  });

  it("finds a missing file", () => {
    expect(verifyReleases(without(COPY))[0]).toMatchObject({
      file: `releases/${COPY}`,
      wrong: expect.stringContaining("missing"),
    });
  });

  it("finds files that belong to no release", () => {
    expect(filesOf(withFiles(["2026-11-24/small.json", "{}"], ["2026-11-23/notes.json", "{}"]))).toEqual([
      "releases/2026-11-24/small.json",
      "releases/2026-11-23/notes.json",
    ]);
  });

  it("finds releases without their ledger", () => {
    expect(filesOf(without("ledger.json"))).toHaveLength(BOTH.size - 2);
  });

  it("names the place in a ledger that cannot be read, and nothing that would follow from it", () => {
    expect(filesOf(withFiles(["ledger.json", "{"]))).toEqual(["releases/ledger.json"]);
    const bad = ledger.replace(/"sha256": "[^"]*"/, '"sha256": "x"');
    expect(verifyReleases(withFiles(["ledger.json", bad]))).toMatchObject([
      { file: "releases/ledger.json", path: "releases[0].files.small.json.sha256" },
    ]);
  });

  it("does not take a name that leads out of the folder", () => {
    const bad = ledger.replace('"name": "2026-11-23.2"', '"name": "../../other"');
    expect(verifyReleases(withFiles(["ledger.json", bad]))).toMatchObject([
      { path: "releases[0].name", wrong: expect.stringContaining("must be a day") },
    ]);
  });

  it("finds releases in the wrong order, under the wrong day, or twice", () => {
    const { releases } = JSON.parse(ledger);
    const faultsOf = (list: unknown) =>
      verifyReleases(withFiles(["ledger.json", JSON.stringify({ releases: list })])).map(
        ({ wrong }) => wrong,
      );
    expect(faultsOf(releases.toReversed())).toEqual(["This release does not come after the one below it."]);
    expect(faultsOf([releases[0], ...releases])).toEqual([
      "This release does not come after the one below it.",
    ]);
    expect(faultsOf([{ ...releases[0], date: "2026-11-22" }, releases[1]])).toEqual([
      "The name of the release is not the day of its date.",
    ]);
  });

  it("finds a reason for what is no record", () => {
    expect(verifyReleases(withFiles(["reasons.json", '{ "report": "x" }']))).toMatchObject([
      { file: "releases/reasons.json", path: "report" },
    ]);
  });
});
