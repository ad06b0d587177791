/** Everything that the site publishes of a record. */
import { compileRecord } from "../compileRecord";
import { publishedSchemas } from "../publishedSchemas";
import { readRecord } from "../readRecord";
import { formatProblems } from "../recordProblem";
import { publishedLedger, publishedReleases } from "../release/publishedReleases";
import { publishedTexts, type SoundRecord } from "../release/publishedTexts";
import { readReleases } from "../release/readReleases";
import { verifyReleases } from "../release/verifyReleases";
import { formatDataPackage } from "./dataPackage";
import { formatDataLicence, formatDataReadme } from "./dataReadme";
import { frameScripts } from "./frameScripts";
import { publishedTables } from "./tables";

/**
 * The record in `folder` as published: name inside of the site's data folder to text. `name`: what the list of
 * problems calls the folder. `siteAddress`: where the site will be, as far as the build is told.
 *
 * @throws an Error with the list of problems when there are any: a faulty record is not published
 */
export async function publishedFiles(
  folder: string,
  name: string,
  siteAddress?: string,
): Promise<ReadonlyMap<string, string>> {
  const releases = await readReleases(folder);
  const compiled = compileRecord(await readRecord(folder));
  const { problems: faults, timeline, positions, recommendations, stories } = compiled;
  const problems = [...faults, ...verifyReleases(releases)];
  if (timeline === undefined || problems.length > 0) throw new Error(formatProblems(problems, name));
  const record: SoundRecord = { timeline, positions, recommendations };
  const tables = publishedTables(timeline, record);
  const schemas = publishedSchemas();
  const json = new Map([
    ...publishedTexts(record),
    // Beside the releases: a story is told anew when the record moves on (docs/decisions/0024).
    [`${timeline.id}.stories.json`, JSON.stringify(stories)],
    ...publishedReleases(releases, record, siteAddress),
  ]);
  return new Map([
    ...json,
    ...frameScripts(json, publishedLedger(releases, record), timeline.id),
    ...Object.entries(schemas).map(([of, schema]): [string, string] => [
      `${of}.schema.json`,
      JSON.stringify(schema),
    ]),
    ...tables.map(({ name: table, csv }): [string, string] => [`${table}.csv`, csv]),
    ["datapackage.json", formatDataPackage(timeline, tables)],
    ["README.md", formatDataReadme(timeline, tables)],
    ["LICENSE", formatDataLicence(timeline)],
  ]);
}
