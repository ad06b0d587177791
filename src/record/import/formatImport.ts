/** The report of `npm run record:import`, to read in a terminal. */
import type { VotingFile } from "./collectVotes";
import type { Finding, Verdict } from "./compareVotes";
import { VERDICTS } from "./compareVotes";
import { formatTally } from "./differences";

const HEADINGS: Readonly<Record<Verdict, string>> = {
  agrees: "Agree with the record",
  differs: "Differ (the record's word -> the file's)",
  new: "New: the record has the event, but not who voted how",
  unsound: "In a file, but not sound",
  absent: "In the record, but in no file",
};

/** Why a vote can be absent without anything being wrong. */
const ABSENT = [
  "  The Library's files hold resolutions that the General Assembly and the Security Council adopted: no votes of",
  "  other bodies or of committees, on motions, or on drafts that failed.",
];

/** What was read, malformed rows, and what was found of each vote. */
export function formatImport(files: readonly VotingFile[], findings: readonly Finding[]): string {
  const sections = VERDICTS.map((verdict) => formatSection(verdict, findings));
  return [...files.map(formatFile), ...sections].filter((section) => section !== "").join("\n");
}

function formatFile({ file, rows, otherRows, malformedRows, named }: VotingFile): string {
  const ofRecord = rows - otherRows - malformedRows;
  const lines = [
    `${file}: ${count(rows, "row")} read; ${ofRecord} of votes of the record, ${otherRows} of other votes, ${malformedRows} malformed.`,
    ...named.map(({ line, reason }) => `  line ${line}: ${reason}`),
  ];
  if (malformedRows > named.length) lines.push(`  and ${malformedRows - named.length} more`);
  return `${lines.join("\n")}\n`;
}

function formatSection(verdict: Verdict, findings: readonly Finding[]): string {
  const found = findings.filter((finding) => finding.verdict === verdict);
  if (found.length === 0) return "";
  const entries = found.map(formatFinding);
  const notes = verdict === "absent" ? ABSENT : [];
  return `${[`${HEADINGS[verdict]}: ${found.length}`, ...entries, ...notes].join("\n")}\n`;
}

function formatFinding({ event, tally, details }: Finding): string {
  const symbol = event.documents?.find(({ role = "text" }) => role === "text")?.symbol;
  const parts = [event.id, symbol, event.date].filter((part) => part !== undefined);
  const heading = `  ${parts.join("  ")}${tally === undefined ? "" : `  ${formatTally(tally)}`}`;
  return [heading, ...details.map((detail) => `    ${detail}`)].join("\n");
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
