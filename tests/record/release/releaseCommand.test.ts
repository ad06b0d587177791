/** The command itself, as npm run record:release starts it. */
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTexts } from "../../../src/record/readRecord";
import { EVENT_FILE } from "../smallRecord";
import { folderWith } from "../temporaryFolder";
import { filesOf, fullRecord, release } from "./releasing";

type Ended = { readonly code: number; readonly output: string; readonly errors: string };

function run(folder: string, ...args: readonly string[]): Promise<Ended> {
  const command = ["--import", "tsx", "src/record/commands/release.ts", "--record", folder, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, (error, output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output, errors });
    });
  });
}

const ON_THE_DAY = ["--date", "2026-11-23"];
const RETITLED = fullRecord({ [EVENT_FILE]: { title: "Another title" } }).get(EVENT_FILE) ?? "";

describe("npm run record:release", () => {
  it("releases, and on the same day again only what has changed since", { timeout: 60_000 }, async () => {
    const folder = await folderWith(fullRecord());
    const releasesIn = () => readTexts(join(folder, "releases"));

    const first = await run(folder, ...ON_THE_DAY);
    expect(first).toMatchObject({ code: 0, errors: "" });
    expect(first.output).toMatch(/^Released 2026-11-23: Adds 3 events/);
    const firstFiles = await releasesIn();
    expect(firstFiles).toEqual(release(fullRecord()));

    const unchanged = await run(folder, ...ON_THE_DAY);
    expect(unchanged).toMatchObject({ code: 1, output: "" });
    expect(unchanged.errors).toMatch(/^Nothing has changed/);

    await writeFile(join(folder, EVENT_FILE), RETITLED);
    const unexplained = await run(folder, ...ON_THE_DAY);
    expect(unexplained).toMatchObject({ code: 1, output: "" });
    expect(unexplained.errors).toContain('"event:report"');
    expect(await releasesIn()).toEqual(firstFiles);

    await writeFile(join(folder, "releases", "reasons.json"), '{ "event:report": "Misprinted." }');
    const second = await run(folder, ...ON_THE_DAY);
    expect(second.output).toMatch(/^Released 2026-11-23\.2: Changes 1 event\.\n.*\n {4}Misprinted\./);
    const files = await releasesIn();
    expect(filesOf("2026-11-23", files)).toEqual(filesOf("2026-11-23", firstFiles));
    expect(files.has("2026-11-23.2/small.json")).toBe(true);
    expect(files.get("reasons.json")).toBe("{}\n");
  });

  it("writes nothing on a dry run, and otherwise the day into timeline.json", {
    timeout: 60_000,
  }, async () => {
    const files = fullRecord({ "timeline.json": { released: "2020-01-01" } });
    const folder = await folderWith(files);
    const trial = await run(folder, ...ON_THE_DAY, "--dry-run");
    expect(trial.output).toMatch(/^Would release 2026-11-23 \(nothing was written\)/);
    expect(await readTexts(folder)).toEqual(files);
    await run(folder, ...ON_THE_DAY);
    const frame = await readFile(join(folder, "timeline.json"), "utf8");
    expect(frame).toBe(files.get("timeline.json")?.replace("2020-01-01", "2026-11-23"));
  });

  it.each([
    [["--date", "2026-02-30"], /"2026-02-30" is not a day/],
    [["--date", "2026-11"], /"2026-11" is not a day/],
    [["--reason", " "], /--reason is empty/],
    [["--resaon", "x"], /Unknown option '--resaon'/],
  ])("refuses %j and says why", { timeout: 60_000 }, async (args, message) => {
    const folder = await folderWith(fullRecord());
    const { code, errors } = await run(folder, ...args);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
  });

  it("refuses a folder that is not there", { timeout: 60_000 }, async () => {
    const { code, errors } = await run(join(await folderWith(new Map()), "absent"));
    expect(code).toBe(1);
    expect(errors).toMatch(/There is no folder/);
  });
});
