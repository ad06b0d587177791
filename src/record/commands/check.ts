/** npm run record:check: what is wrong with the record, and what an editor should look at. */
import { countRecord } from "../check/countRecord";
import { formatReport } from "../check/formatReport";
import { compileRecord } from "../compileRecord";
import { readRecord } from "../readRecord";
import { readReleases } from "../release/readReleases";
import { verifyReleases } from "../release/verifyReleases";
import { parseOptions } from "./parseOptions";
import { findRecordFolder, shownPath } from "./recordFolder";

const USAGE = `Lists every problem and every warning of the record. Problems fail the build, warnings do not.

  npm run record:check -- [options]

  --record <folder>     the record (default: data/dprk)
  --warnings-as-errors  fail on warnings too
  --json                the same for machines
  --help                shows this text
`;

const OPTIONS = {
  record: { type: "string" },
  "warnings-as-errors": { type: "boolean" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type Result = { readonly output: string; readonly fails: boolean } | { readonly refusal: string };

async function check(args: readonly string[]): Promise<Result> {
  const options = parseOptions(args, OPTIONS);
  if (typeof options === "string") return { refusal: `${options}\n\n${USAGE}` };
  if (options.help === true) return { output: USAGE, fails: false };
  const path = await findRecordFolder(options.record);
  if (path === undefined) return { refusal: `There is no folder ${options.record ?? "data/dprk"}.` };
  const folder = shownPath(path);

  const record = compileRecord(await readRecord(path));
  const problems = [...record.problems, ...verifyReleases(await readReleases(path))];
  const { warnings, isChecked } = record;
  const counts = countRecord(record);
  const unread = isChecked ? "" : "Files that cannot be read come first: the others were not checked yet.\n";
  const output =
    options.json === true
      ? `${JSON.stringify({ record: folder, isChecked, counts, problems, warnings }, undefined, 2)}\n`
      : `${formatReport([...problems, ...warnings], counts, folder)}${unread}`;
  return {
    output,
    fails: problems.length > 0 || (options["warnings-as-errors"] === true && warnings.length > 0),
  };
}

const result = await check(process.argv.slice(2));
if ("refusal" in result) {
  process.stderr.write(`${result.refusal.trimEnd()}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(result.output);
  process.exitCode = result.fails ? 1 : 0;
}
