import { describe, expect, it } from "vitest";
import { readRecord } from "../../src/record/readRecord";
import { smallRecord } from "./smallRecord";
import { folderWith } from "./temporaryFolder";

describe(readRecord, () => {
  it("reads every file of the folder under its path inside it", async () => {
    const files = smallRecord();
    expect(await readRecord(await folderWith(files))).toEqual(files);
  });

  it("passes over hidden files and the copies of releases", async () => {
    const folder = await folderWith(
      smallRecord({ ".DS_Store": "x", "releases/2026-11-23/small.json": "{}" }),
    );
    expect([...(await readRecord(folder)).keys()].toSorted()).toEqual([...smallRecord().keys()].toSorted());
  });
});
