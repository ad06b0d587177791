/** Which record a command works on. */
import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const OWN_RECORD = fileURLToPath(new URL("../../../data/dprk", import.meta.url));

/** The folder asked for, or that of this project; `undefined` when there is no such folder. */
export async function findRecordFolder(asked: string | undefined): Promise<string | undefined> {
  const folder = asked === undefined ? OWN_RECORD : resolve(asked);
  const found = await stat(folder).catch(() => undefined);
  return found?.isDirectory() ? folder : undefined;
}

/** A path as the person who called can open it, with forward slashes. */
export function shownPath(path: string): string {
  return (relative(process.cwd(), path) || ".").split(sep).join("/");
}
