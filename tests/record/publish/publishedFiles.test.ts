import { Ajv2020 } from "ajv/dist/2020.js";
import { csvParse } from "d3";
import { Package, validate } from "datapackage";
import { describe, expect, it } from "vitest";
import { publishedFiles } from "../../../src/record/publish/publishedFiles";
import { EVENT_FILE, smallRecord } from "../smallRecord";
import { folderWith } from "../temporaryFolder";

async function publish(record = smallRecord()): Promise<ReadonlyMap<string, string>> {
  return publishedFiles(await folderWith(record), "data/small");
}

const read = (files: ReadonlyMap<string, string>, name: string): unknown => JSON.parse(files.get(name) ?? "");

describe(publishedFiles, () => {
  it("publishes the record as JSON and as tables, each described for people and machines", async () => {
    expect([...(await publish()).keys()]).toEqual([
      "small.json",
      "small.positions.json",
      "small.recommendations.json",
      "small.stories.json",
      "small.releases.json",
      "small.atom",
      "small.js",
      "small.since.js",
      "timeline.schema.json",
      "positions.schema.json",
      "recommendations.schema.json",
      "stories.schema.json",
      "events.csv",
      "votes.csv",
      "recommendations.csv",
      "states.csv",
      "memberships.csv",
      "dissociations.csv",
      "datapackage.json",
      "README.md",
      "LICENSE",
    ]);
  });

  it("gives the same bytes for the same record", async () => {
    expect(await publish()).toEqual(await publish());
  });

  it("publishes JSON that its own schemas accept", async () => {
    const files = await publish();
    const ajv = new Ajv2020({ strict: false });
    for (const [schema, name] of [
      ["timeline", "small.json"],
      ["positions", "small.positions.json"],
      ["recommendations", "small.recommendations.json"],
      ["stories", "small.stories.json"],
    ] as const) {
      const isValid = ajv.validate(Object(read(files, `${schema}.schema.json`)), read(files, name));
      expect(ajv.errorsText(ajv.errors)).toBe("No errors");
      expect(isValid).toBe(true);
    }
  });

  it("describes the tables in a data package that a second reader finds valid", async () => {
    const files = await publish();
    const descriptor = read(files, "datapackage.json");
    expect(await validate(descriptor)).toEqual({ valid: true, errors: [] });
    const folder = await folderWith(files);
    const described = await Package.load(descriptor, { basePath: folder, strict: true });
    for (const resource of described.resources) {
      const rows = await resource.read({ keyed: true, relations: true });
      expect(rows).toHaveLength(csvParse(files.get(`${resource.name}.csv`) ?? "").length);
    }
  });

  it("fails with the list of problems rather than publish a faulty record", async () => {
    const faulty = smallRecord({ [EVENT_FILE]: { body: "nobody" } });
    await expect(publish(faulty)).rejects.toThrow(
      /1 problem:\n.*data\/small.*report\.json at body\n.*"nobody"/,
    );
  });

  it("fails when a released file was changed", async () => {
    const stray = smallRecord({ "releases/2026-11-23/small.json": "{}" });
    await expect(publish(stray)).rejects.toThrow(/releases\/2026-11-23\/small\.json/);
  });
});
