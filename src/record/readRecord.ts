/** Reads the files of a record from disk. */
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Where the copies of earlier releases lie; they are no part of the record as it is. */
export const RELEASES_FOLDER = "releases";

/** Path inside the folder, with forward slashes, to text: every file of the record that the folder holds. */
export async function readRecord(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await readTexts(folder);
  return new Map([...files].filter(([path]) => !path.startsWith(`${RELEASES_FOLDER}/`)));
}

/** As `readRecord`, for any folder: nothing is passed over but hidden files. */
export async function readTexts(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  const texts = await Promise.all(
    files.map(async (entry): Promise<[string, string]> => {
      const path = join(entry.parentPath, entry.name);
      return [relative(folder, path).split(sep).join("/"), await readFile(path, "utf8")];
    }),
  );
  return new Map(texts);
}
