/** The report of `npm run record:check`, to read in a terminal. */
import type { RecordProblem } from "../recordProblem";
import { isWarning } from "../recordProblem";
import type { RecordCounts } from "./countRecord";

/** Everything found, with totals at the end, where a terminal shows them first. */
export function formatReport(found: readonly RecordProblem[], counts: RecordCounts, folder: string): string {
  const totals = `${formatTotals(found)}\n${formatCounts(counts)}\n`;
  return found.length === 0 ? totals : `${formatByFile(found, folder)}\n${totals}`;
}

/** Problems and warnings under the files in which they stand. */
export function formatByFile(found: readonly RecordProblem[], folder: string): string {
  const reports = filesOf(found).map((file) => {
    const entries = found.filter((entry) => entry.file === file).map(formatEntry);
    return `${folder}/${file}\n${entries.join("\n")}\n`;
  });
  return reports.join("\n");
}

function filesOf(found: readonly RecordProblem[]): readonly string[] {
  return [...new Set(found.map(({ file }) => file))].toSorted();
}

function formatEntry(entry: RecordProblem): string {
  const severity = isWarning(entry) ? "warning" : "problem";
  const place = entry.path === "" ? "" : ` at ${entry.path}`;
  return `  ${severity}${place}\n    ${entry.wrong}\n    ${entry.advice}`;
}

function formatTotals(found: readonly RecordProblem[]): string {
  if (found.length === 0) return "No problem found.";
  const warnings = found.filter(isWarning).length;
  const problems = found.length - warnings;
  return `${count(problems, "problem")} and ${count(warnings, "warning")} in ${count(filesOf(found).length, "file")}.`;
}

function formatCounts({ events, votes, recommendations, relations, sources }: RecordCounts): string {
  const held = [
    count(events, "event"),
    count(relations, "relation"),
    `${count(votes, "vote")} by State`,
    count(recommendations, "recommendation"),
  ];
  return `The record holds ${held.join(", ")}; it rests on ${count(sources, "source")}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
