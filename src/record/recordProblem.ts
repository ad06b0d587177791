/** Something wrong in the record's files, told so that its editor can mend it without reading code. */

/** What is wrong with a value, and what to do about it; where it stands is not part of it. */
export type Fault = { readonly wrong: string; readonly advice: string };

export type RecordProblem = Fault & {
  /** Path of the file inside the record's folder: `events/2014/coi-report.json`. */
  readonly file: string;
  /** Place inside the file: `sources[0].url`; empty for the file as a whole. */
  readonly path: string;
  /** A problem fails the build, a warning is only told of. Absent: a problem. */
  readonly severity?: "problem" | "warning";
};

/** The fault of a value, if it has one, with the value's place. */
export function problemAt(file: string, path: string, fault: Fault | undefined): readonly RecordProblem[] {
  return fault === undefined ? [] : [{ file, path, ...fault }];
}

export function warningAt(file: string, path: string, fault: Fault | undefined): readonly RecordProblem[] {
  return fault === undefined ? [] : [{ file, path, ...fault, severity: "warning" }];
}

export function isWarning({ severity }: RecordProblem): boolean {
  return severity === "warning";
}

/** The problems as a list to read in a terminal, file by file. */
export function formatProblems(problems: readonly RecordProblem[], folder: string): string {
  const lines = problems.map(({ file, path, wrong, advice }) => {
    const place = path === "" ? "" : ` at ${path}`;
    return `  ${folder}/${file}${place}\n    ${wrong}\n    ${advice}`;
  });
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `The record has ${count}:\n${lines.join("\n")}`;
}

/** A path inside a file, as people write it: `["sources", 0, "url"]` is `sources[0].url`. */
export function formatPath(keys: readonly PropertyKey[]): string {
  return keys
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
    .join("");
}
