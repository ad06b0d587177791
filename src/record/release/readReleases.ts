/** Reads the releases of a record from disk. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { RELEASES_FOLDER, readTexts } from "../readRecord";

/** Path below the folder of the releases, with forward slashes, to text; nothing before the first release. */
export async function readReleases(recordFolder: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(recordFolder, RELEASES_FOLDER);
  if (!existsSync(folder)) return new Map();
  const files = await readTexts(folder);
  // A hidden folder is a copy that was never finished.
  return new Map([...files].filter(([path]) => !path.startsWith(".")));
}
