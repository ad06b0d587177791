/** From the answers to the text of a file, and to what is left to do. */
import type { CompiledRecord } from "../compileRecord";
import { compileRecord } from "../compileRecord";
import { parseRecordFile } from "../parseRecordFile";
import type { RecordProblem } from "../recordProblem";
import type { Answers, Form } from "./form";
import { formatRecordFile } from "./recordLayout";

export type DraftFile = {
  /** Path inside the record's folder. */
  readonly file: string;
  readonly text: string;
  /** Against the schema: must be empty before the file is written. */
  readonly unsound: readonly RecordProblem[];
  /** What the checks have to say of the record with the file, and not without it; absent when they could not run. */
  readonly leftToDo: readonly RecordProblem[] | undefined;
};

export function draftFile(form: Form, answers: Answers, files: ReadonlyMap<string, string>): DraftFile {
  const { file, value } = form.draft(answers);
  const text = formatRecordFile(value);
  const before = compileRecord(files);
  const after = compileRecord(new Map([...files, [file, text]]));
  const known = new Set(findingsOf(before).map(nameOf));
  const added = findingsOf(after).filter((finding) => !known.has(nameOf(finding)));
  return {
    file,
    text,
    unsound: parseRecordFile(file, text, form.schema).problems,
    leftToDo: after.isChecked ? added : undefined,
  };
}

function findingsOf({ problems, warnings }: CompiledRecord): readonly RecordProblem[] {
  return [...problems, ...warnings];
}

function nameOf({ file, path, wrong }: RecordProblem): string {
  return JSON.stringify([file, path, wrong]);
}
