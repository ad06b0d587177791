/** What the checks find in the smallest record after a change, and not before it. */
import { compileRecord } from "../../../src/record/compileRecord";
import type { RecordProblem } from "../../../src/record/recordProblem";
import { smallRecord } from "../smallRecord";

type Changes = Parameters<typeof smallRecord>[0];

/** As "file path: what is wrong". */
export function foundIn(changes: Changes): { problems: readonly string[]; warnings: readonly string[] } {
  const [before, after] = [compileRecord(smallRecord()), compileRecord(smallRecord(changes))];
  const added = (now: readonly RecordProblem[], earlier: readonly RecordProblem[]) => {
    const known = new Set(earlier.map(describeFinding));
    return now.map(describeFinding).filter((text) => !known.has(text));
  };
  return {
    problems: added(after.problems, before.problems),
    warnings: added(after.warnings, before.warnings),
  };
}

function describeFinding({ file, path, wrong }: RecordProblem): string {
  return `${file} ${path}: ${wrong}`;
}
