/** A release: a name, and an entry of the ledger. */
import type { Release, ReleasedChange } from "../../core/dataset/releasesSchema";
import { summarizeChanges } from "./describeChanges";
import { describeFile } from "./describeFile";

/** The day itself, or with the number that no release of the day has yet: `2026-11-23.2`. */
export function nameRelease(day: string, taken: ReadonlySet<string>): string {
  let name = day;
  for (let number = 2; taken.has(name); number += 1) name = `${day}.${number}`;
  return name;
}

type ReleaseParts = {
  readonly name: string;
  readonly date: string;
  /** Absent: it is made from the changes. */
  readonly summary: string | undefined;
  /** By file name. */
  readonly texts: ReadonlyMap<string, string>;
  readonly counts: Release["counts"];
  readonly changes: readonly ReleasedChange[];
};

export function makeRelease({ name, date, summary, texts, counts, changes }: ReleaseParts): Release {
  return {
    name,
    date,
    summary: summary ?? summarizeChanges(changes),
    files: Object.fromEntries([...texts].map(([file, text]) => [file, describeFile(text)])),
    counts,
    changes: [...changes],
  };
}
