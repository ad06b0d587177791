/** npm run record:import: holds voting files of the UN Digital Library against the record. */
import { createReadStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compileRecord } from "../compileRecord";
import type { RecordLookup } from "../import/collectVotes";
import { collectVotes } from "../import/collectVotes";
import { compareVotes } from "../import/compareVotes";
import { count, formatImport } from "../import/formatImport";
import { membersOf } from "../import/memberStates";
import type { PlannedFile } from "../import/planWrites";
import { planWrites } from "../import/planWrites";
import { UnreadableFile } from "../import/readVoteRows";
import { decisionsOf } from "../import/recordVotes";
import { readRecord } from "../readRecord";
import { findRecordFolder, shownPath } from "./recordFolder";

const HELP = `npm run record:import -- [options] <file.csv> ...

Reads voting files of the UN Digital Library (General Assembly: digitallibrary.un.org/record/4060887, Security
Council: digitallibrary.un.org/record/4055387), finds the votes of the record in them, and tells what agrees, what
differs and what is new. A file called - is what is piped in. Nothing is written unless you ask for it.

  --write            write positions that the record does not have yet, to votes/
  --replace          with --write: also replace positions of the record that differ from the file's
  --record <folder>  another record than data/dprk
  --help             this text

Exit code, of what was found, whether or not it was written: 0 when everything agrees or is new, 1 when something
differs or a row or vote of a file is not sound, 2 when a file, its header or the record cannot be read.
`;

/** Wrong use, or something that cannot be read. */
const UNUSABLE = 2;

type Options = {
  readonly record?: string | undefined;
  readonly write: boolean;
  readonly replace: boolean;
};

// Whoever reads the report may stop early: | head
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      record: { type: "string" },
      write: { type: "boolean", default: false },
      replace: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else process.exitCode = await importVotes(positionals, values);
} catch (error) {
  if (!isExpected(error)) throw error;
  process.exitCode = refuse(error.message);
}

async function importVotes(paths: readonly string[], options: Options): Promise<number> {
  if (paths.length === 0) return refuse(`Name a file.\n\n${HELP.trimEnd()}`);
  if (options.replace && !options.write) return refuse("--replace does something only with --write.");
  const folder = await findRecordFolder(options.record);
  if (folder === undefined) return refuse(`There is no folder ${options.record ?? "data/dprk"}.`);
  const { timeline, positions, problems } = compileRecord(await readRecord(folder));
  if (timeline === undefined) return refuse(`${shownPath(folder)} is not a record: npm run record:check.`);
  if (problems.length > 0) {
    const found = count(problems.length, "problem");
    process.stderr.write(`The record has ${found}, which may hide votes: npm run record:check\n\n`);
  }

  const { events } = timeline;
  const lookup = { findDecision: decisionsOf(events), findMember: membersOf(positions.states) };
  const files = [];
  for (const path of paths) files.push(await readVotingFile(path, lookup));
  const findings = compareVotes(
    { events, positions: positions.votes },
    files.flatMap(({ votes }) => votes),
  );
  process.stdout.write(`${formatImport(files, findings)}\n`);
  await writePlanned(folder, planWrites(findings), options);
  const isMalformed = files.some(({ malformedRows }) => malformedRows > 0);
  return isMalformed || findings.some(({ verdict }) => verdict === "differs" || verdict === "unsound")
    ? 1
    : 0;
}

async function readVotingFile(path: string, lookup: RecordLookup) {
  const name = path === "-" ? "standard input" : path;
  try {
    return await collectVotes(name, path === "-" ? process.stdin : createReadStream(path), lookup);
  } catch (error) {
    if (isExpected(error)) throw new UnreadableFile(`${name}: ${error.message}`, { cause: error });
    throw error;
  }
}

async function writePlanned(
  folder: string,
  planned: readonly PlannedFile[],
  { write, replace }: Options,
): Promise<void> {
  const chosen = planned.filter(({ isReplacement }) => write && (replace || !isReplacement));
  for (const { path, text, isReplacement } of chosen) {
    const file = join(folder, path);
    await mkdir(join(folder, "votes"), { recursive: true });
    // Positions that cannot be read count as new, and their file must not be lost.
    await writeFile(file, text, { flag: isReplacement ? "w" : "wx" });
    process.stdout.write(`${isReplacement ? "Replaced" : "Wrote"} ${shownPath(file)}\n`);
  }
  const left = planned.filter((file) => !chosen.includes(file));
  const replacements = left.filter(({ isReplacement }) => isReplacement).length;
  const additions = left.length - replacements;
  if (chosen.length > 0) process.stdout.write("Look at the change, then: npm run record:check\n");
  else process.stdout.write("Nothing was written.\n");
  if (additions > 0) process.stdout.write(`--write writes ${count(additions, "new file")}.\n`);
  if (replacements > 0)
    process.stdout.write(`--write --replace replaces ${count(replacements, "file")} that differ.\n`);
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return UNUSABLE;
}

/** What the person who called can put right: a wrong option, and files that cannot be read or written. */
function isExpected(error: unknown): error is Error {
  return error instanceof UnreadableFile || (error instanceof Error && "code" in error);
}
