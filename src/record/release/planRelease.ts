/** Decides what a release writes, or why there is none. Touches no file. */
import type { RecordChange, Release } from "../../core/dataset/releasesSchema";
import { countRecord } from "../check/countRecord";
import { compileRecord } from "../compileRecord";
import { parseRecordFile } from "../parseRecordFile";
import { RELEASES_FOLDER } from "../readRecord";
import { formatProblems, type RecordProblem } from "../recordProblem";
import { FRAME_FILE } from "../recordSchema";
import { recordKey } from "./compareRecords";
import { describeRecord } from "./describeChanges";
import { formatLedger, LEDGER_FILE, parseLedger, unreleasedChanges } from "./ledger";
import { makeRelease, nameRelease } from "./makeRelease";
import { publishedTexts } from "./publishedTexts";
import { explainChanges, REASONS_FILE, Reasons } from "./reasons";
import { verifyReleases } from "./verifyReleases";

export type ReleaseRequest = {
  /** The record's files, by path in its folder, without those of the releases. */
  readonly record: ReadonlyMap<string, string>;
  /** The files of the releases, by path in their folder. */
  readonly releases: ReadonlyMap<string, string>;
  /** Day of the release: `2026-11-23`. */
  readonly day: string;
  /** For changes that have no reason of their own. */
  readonly reason?: string | undefined;
  /** What the ledger says of the whole; absent: how many records changed. */
  readonly summary?: string | undefined;
  /** How the person who asks calls the record's folder. */
  readonly folder: string;
};

/** Texts to write. */
export type ReleasePlan = {
  readonly release: Release;
  /** `timeline.json` with the day of the release. */
  readonly frame: string;
  /** The copy, by file name. */
  readonly copy: ReadonlyMap<string, string>;
  readonly ledger: string;
};

export type Refusal = { readonly refusal: string };

export function planRelease(request: ReleaseRequest): ReleasePlan | Refusal {
  const { day, folder, releases: files } = request;
  const broken = verifyReleases(files);
  if (broken.length > 0) return refuse(broken, folder);
  const { releases } = parseLedger(files.get(LEDGER_FILE));
  const newest = releases[0];
  if (newest !== undefined && day < newest.date) {
    return { refusal: `The newest release is of ${newest.date}: none can be dated before it.` };
  }

  const written = request.record.get(FRAME_FILE);
  if (written === undefined) return { refusal: `There is no record in ${folder}: it has no ${FRAME_FILE}.` };
  const frame = withDay(written, day);
  const record = compileRecord(new Map([...request.record, [FRAME_FILE, frame]]));
  if (record.problems.length > 0) return refuse(record.problems, folder);
  const { timeline } = record;
  if (timeline?.released !== day) {
    return { refusal: `The day could not be set: write "released": "${day}" into ${folder}/${FRAME_FILE}.` };
  }

  const sound = { ...record, timeline };
  const differences = unreleasedChanges(files, sound);
  if (differences.length === 0) {
    return { refusal: `Nothing has changed since the release ${newest?.name}: there is nothing to release.` };
  }
  const { changes, unexplained, unused } = explainChanges(differences, reasonsIn(files), request.reason);
  const reasonsFile = `${folder}/${RELEASES_FOLDER}/${REASONS_FILE}`;
  if (unused.length > 0) return { refusal: refuseUnused(unused, reasonsFile) };
  if (unexplained.length > 0) return { refusal: refuseUnexplained(unexplained, reasonsFile) };

  const name = nameRelease(day, new Set(releases.map((release) => release.name)));
  const copy = publishedTexts(sound);
  const counts = countRecord(record);
  const { summary } = request;
  const release = makeRelease({ name, date: day, summary, texts: copy, counts, changes });
  return { release, frame, copy, ledger: formatLedger([release, ...releases]) };
}

/** Replaces the one value and keeps the layout. Inside a text of the file the quotation marks would be escaped. */
function withDay(frame: string, day: string): string {
  return frame.replace(/("released"\s*:\s*)"[^"]*"/, `$1"${day}"`);
}

/** Sound, or the releases would not have been verified. */
function reasonsIn(files: ReadonlyMap<string, string>): Reasons {
  const text = files.get(REASONS_FILE);
  return text === undefined ? {} : (parseRecordFile(REASONS_FILE, text, Reasons).value ?? {});
}

function refuse(problems: readonly RecordProblem[], folder: string): Refusal {
  return { refusal: formatProblems(problems, folder) };
}

function refuseUnused(keys: readonly string[], reasonsFile: string): string {
  const lines = keys.map((key) => `  "${key}"`);
  return [
    `${reasonsFile} gives reasons for records that did not change since the last release:`,
    ...lines,
    "Correct the kind or the id, or take the reason out.",
  ].join("\n");
}

function refuseUnexplained(changes: readonly RecordChange[], reasonsFile: string): string {
  const lines = changes.map((change) => {
    const { name, what } = describeRecord(change);
    return `  "${recordKey(change)}": "…"    ${change.change}: ${name} (${what})`;
  });
  return [
    `A release says why each record was changed or taken out. Reasons are missing in ${reasonsFile}:`,
    ...lines,
    'A reason may also be given for a kind ("event:*"), for all ("*"), or with --reason "…".',
  ].join("\n");
}
