/** Collects problems while parsing; a file that is wrong throughout must not fill the memory with them. */
import type { Problem } from "./problem";

const MOST_KEPT = 1000;
const LONGEST_DETAIL = 200;

export type ProblemLog = {
  readonly add: (problem: Problem) => void;
  /** The first thousand. */
  readonly kept: readonly Problem[];
  /** All of them, kept or not. */
  readonly count: () => number;
  /** How many of them left a record out. */
  readonly droppedCount: () => number;
};

export function createProblemLog(): ProblemLog {
  const kept: Problem[] = [];
  let count = 0;
  let droppedCount = 0;
  return {
    kept,
    count: () => count,
    droppedCount: () => droppedCount,
    add: (problem) => {
      count += 1;
      if (problem.dropped) droppedCount += 1;
      if (kept.length < MOST_KEPT) kept.push({ ...problem, detail: shorten(problem.detail) });
    },
  };
}

function shorten(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL - 1)}…`;
}
