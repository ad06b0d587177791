/** npm run record:release: names a release, keeps an unchangeable copy, and writes down what changed and why. */
import { parseArgs } from "node:util";
import { formatEdtfDay, parseDateInput } from "../../core/domain/edtf";
import { MS_PER_DAY, spanLength } from "../../core/domain/timeSpan";
import { readRecord } from "../readRecord";
import { recordKey } from "../release/compareRecords";
import { describeRecord } from "../release/describeChanges";
import { planRelease, type ReleasePlan } from "../release/planRelease";
import { readReleases } from "../release/readReleases";
import { writeRelease } from "../release/writeRelease";
import { findRecordFolder, shownPath } from "./recordFolder";

const USAGE = `Names a release of the record, keeps a copy, and writes into the ledger what changed since the last.

  npm run record:release -- [options]

  --reason "…"       why records were changed or taken out, for those without a reason in releases/reasons.json
  --summary "…"      what the ledger says of the whole (default: how many records changed)
  --date YYYY-MM-DD  day of the release (default: today, UTC)
  --record <folder>  the record (default: data/dprk)
  --dry-run          says what would be written, and writes nothing
  --help             shows this text
`;

const OPTIONS = {
  reason: { type: "string" },
  summary: { type: "string" },
  date: { type: "string" },
  record: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean" },
} as const;

async function release(args: readonly string[]): Promise<{ output: string } | { refusal: string }> {
  const options = parseOptions(args);
  if (typeof options === "string") return { refusal: `${options}\n\n${USAGE}` };
  if (options.help === true) return { output: USAGE };
  const day = options.date ?? formatEdtfDay(Date.now());
  if (!isDay(day)) return { refusal: `"${day}" is not a day. Write it as YYYY-MM-DD: 2026-11-23.` };
  for (const option of ["reason", "summary"] as const) {
    if (options[option]?.trim() === "") return { refusal: `--${option} is empty: say it, or leave it out.` };
  }
  const path = await findRecordFolder(options.record);
  if (path === undefined) return { refusal: `There is no folder ${options.record ?? "data/dprk"}.` };
  const folder = shownPath(path);

  const [record, releases] = [await readRecord(path), await readReleases(path)];
  const { reason, summary } = options;
  const plan = planRelease({ record, releases, day, reason, summary, folder });
  if ("refusal" in plan) return plan;
  if (options["dry-run"] !== true) await writeRelease(path, plan);
  return { output: report(plan, folder, options["dry-run"] === true) };
}

/** The options, or what is wrong with them. */
function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

function isDay(text: string): boolean {
  const span = parseDateInput(text);
  return span !== undefined && spanLength(span) === MS_PER_DAY;
}

/** Additions are only counted: there may be hundreds, and they are what the editor just wrote. */
function report(
  { release: { name, summary, files, changes } }: ReleasePlan,
  folder: string,
  isTrial: boolean,
) {
  const copies = Object.entries(files).map(
    ([file, { bytes }]) => `  ${folder}/releases/${name}/${file}  ${bytes} bytes`,
  );
  const altered = changes
    .filter(({ change }) => change !== "added")
    .map((change) => {
      const { name: record, what } = describeRecord(change);
      return `  ${change.change} ${recordKey(change)}: ${record} (${what})\n    ${change.reason}`;
    });
  const heading = isTrial ? `Would release ${name} (nothing was written)` : `Released ${name}`;
  return [`${heading}: ${summary}`, ...altered, ...copies, ""].join("\n");
}

const result = await release(process.argv.slice(2));
if ("refusal" in result) {
  process.stderr.write(`${result.refusal.trimEnd()}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(result.output);
}
