/** npm run record:new: asks for what a new file of the record needs, and writes a draft of it. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatByFile } from "../check/formatReport";
import { compileRecord } from "../compileRecord";
import type { DraftFile } from "../new/draftFile";
import { draftFile } from "../new/draftFile";
import type { Answers, Form } from "../new/form";
import { fillForm } from "../new/form";
import { FORMS } from "../new/forms";
import { knownRecord } from "../new/knownRecord";
import { openTerminal } from "../new/terminal";
import { readRecord } from "../readRecord";
import { formatProblems } from "../recordProblem";
import { parseOptions } from "./parseOptions";
import { findRecordFolder, shownPath } from "./recordFolder";

const KINDS = [...FORMS.keys()].join(", ");

const USAGE = `Asks for what a new file of the record needs, and writes a draft of it.

  npm run record:new <kind>                   asks in the terminal
  npm run record:new -- <kind> --title "…"    takes answers from flags, and asks for the others
  npm run record:new -- <kind> --help         lists the flags

  <kind>             ${KINDS}
  --record <folder>  the record (default: data/dprk)
`;

type Result = { readonly output: string } | { readonly refusal: string };

async function create([kind = "", ...args]: readonly string[]): Promise<Result> {
  if (kind === "--help") return { output: USAGE };
  const form = FORMS.get(kind);
  if (form === undefined) {
    const wrong = kind === "" ? "Say what to add" : `Nothing of the kind "${kind}" can be added`;
    return { refusal: `${wrong}: ${KINDS}.\n\n${USAGE}` };
  }
  const options = parseFlags(args, form);
  if (typeof options === "string") return { refusal: `${options}\n\n${usageOf(kind, form)}` };
  const { record, help, ...flags } = options;
  if (help === true) return { output: usageOf(kind, form) };
  const path = await findRecordFolder(record);
  if (path === undefined) return { refusal: `There is no folder ${record ?? "data/dprk"}.` };
  return write(kind, form, answersIn(flags), path);
}

async function write(kind: string, form: Form, given: Answers, path: string): Promise<Result> {
  const folder = shownPath(path);
  const files = await readRecord(path);
  const record = knownRecord(compileRecord(files));
  if (record === undefined)
    return { refusal: `${folder}/timeline.json cannot be read: npm run record:check.` };

  const terminal = process.stdin.isTTY ? openTerminal() : undefined;
  const { answers, faults } = await fillForm(form, given, record, terminal?.ask);
  terminal?.close();
  if (faults.length > 0) {
    const lines = faults.map(
      ({ field, prompt, wrong, advice }) => `  --${field}  ${prompt}\n    ${wrong}\n    ${advice}`,
    );
    return { refusal: `No ${kind} was written:\n${lines.join("\n")}` };
  }
  const { file, text, unsound, leftToDo } = draftFile(form, answers, files);
  if (unsound.length > 0) return { refusal: formatProblems(unsound, folder) };
  if (files.has(file)) return { refusal: `${folder}/${file} is there already, and was left as it is.` };
  await mkdir(dirname(join(path, file)), { recursive: true });
  // "wx" fails where a file is: nothing is ever overwritten.
  await writeFile(join(path, file), text, { flag: "wx" });
  return { output: `Wrote ${folder}/${file}.\n\n${formatRest(leftToDo, folder)}` };
}

function formatRest(leftToDo: DraftFile["leftToDo"], folder: string): string {
  if (leftToDo === undefined) return "Other files of the record cannot be read: see npm run record:check.\n";
  if (leftToDo.length === 0) return "Nothing is missing. Then: npm test.\n";
  return `Left to do, and to check again with npm run record:check:\n\n${formatByFile(leftToDo, folder)}`;
}

/** Every question has a flag of its name. */
function parseFlags(args: readonly string[], { fields }: Form) {
  const flags = Object.fromEntries(fields.map(({ name }) => [name, { type: "string" } as const]));
  return parseOptions(args, { ...flags, record: { type: "string" }, help: { type: "boolean" } });
}

function answersIn(options: object): Answers {
  const flags = Object.entries(options).flatMap(([name, value]: [string, unknown]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return new Map(flags);
}

function usageOf(kind: string, { fields }: Form): string {
  const lines = fields.map(({ name, prompt, isOptional, propose, goesWith }) => {
    const canGo = isOptional === true || propose !== undefined ? " (may be left out)" : "";
    const partner = goesWith === undefined ? "" : `, with --${goesWith.field}`;
    return `  --${name.padEnd(18)} ${prompt}${partner}${canGo}`;
  });
  return `Adds a file for a new ${kind}. What no flag answers is asked for in the terminal.\n\n${lines.join("\n")}\n`;
}

const result = await create(process.argv.slice(2));
if ("refusal" in result) {
  process.stderr.write(`${result.refusal.trimEnd()}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write(result.output);
}
