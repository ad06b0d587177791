/** Writes a release to disk: each file is there whole or not at all, and no release is written over. */
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { RELEASES_FOLDER } from "../readRecord";
import { FRAME_FILE } from "../recordSchema";
import { LEDGER_FILE } from "./ledger";
import type { ReleasePlan } from "./planRelease";
import { REASONS_FILE } from "./reasons";

/**
 * The ledger comes last but for the reasons: where it names a release, the release is there. When the writing was cut
 * short before, record:check names the copy that the ledger does not know.
 */
export async function writeRelease(recordFolder: string, plan: ReleasePlan): Promise<void> {
  const folder = join(recordFolder, RELEASES_FOLDER);
  await mkdir(folder, { recursive: true });
  await replaceFile(join(recordFolder, FRAME_FILE), plan.frame);
  await addFolder(join(folder, plan.release.name), plan.copy);
  await replaceFile(join(folder, LEDGER_FILE), plan.ledger);
  await replaceFile(join(folder, REASONS_FILE), "{}\n");
}

async function replaceFile(path: string, text: string): Promise<void> {
  const unfinished = unfinishedPath(path);
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

/** Fails when the folder is there already and holds anything. */
async function addFolder(path: string, texts: ReadonlyMap<string, string>): Promise<void> {
  const unfinished = unfinishedPath(path);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished);
  await Promise.all([...texts].map(([name, text]) => writeFile(join(unfinished, name), text)));
  await rename(unfinished, path);
}

/** Beside the path, so that it can be renamed; hidden, so that nothing reads it. */
function unfinishedPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.unfinished`);
}
