import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readRecord } from "../../src/record/readRecord";
import { publishedFiles } from "../../src/build/recordPlugin";
import { EVENT_FILE, smallRecord } from "../record/smallRecord";

const folders: string[] = [];

async function folderWith(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "record-"));
  folders.push(folder);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

describe(readRecord, () => {
  it("reads every file of the folder under its path inside it", async () => {
    const files = smallRecord();
    expect(await readRecord(await folderWith(files))).toEqual(files);
  });

  it("passes over hidden files", async () => {
    const files = await readRecord(await folderWith(smallRecord({ ".DS_Store": "x" })));
    expect(files.has(".DS_Store")).toBe(false);
  });
});

describe(publishedFiles, () => {
  it("publishes timeline and positions with their schemas, without spaces between the fields", async () => {
    const files = await publishedFiles(await folderWith(smallRecord()));
    expect([...files.keys()]).toEqual([
      "data/dprk.json",
      "data/dprk.positions.json",
      "data/dprk.recommendations.json",
      "data/timeline.schema.json",
      "data/positions.schema.json",
      "data/recommendations.schema.json",
    ]);
    expect(files.get("data/dprk.json")).toMatch(/^\{"format":"un-accountability-timeline","version":1,/);
    expect(JSON.parse(files.get("data/timeline.schema.json") ?? "")).toMatchObject({ type: "object" });
  });

  it("fails with the list of problems rather than publish a faulty record", async () => {
    const folder = await folderWith(smallRecord({ [EVENT_FILE]: { body: "nobody" } }));
    await expect(publishedFiles(folder)).rejects.toThrow(/1 problem:\n.*report\.json at body\n.*"nobody"/);
  });
});
