/** Which files of the record an import writes. */
import { formatRecordFile } from "../new/recordLayout";
import type { Finding } from "./compareVotes";

export type PlannedFile = {
  /** Path inside the record's folder. */
  readonly path: string;
  readonly text: string;
  readonly isReplacement: boolean;
};

/** All files that could be written: new ones, and those in place of positions that differ. */
export function planWrites(findings: readonly Finding[]): readonly PlannedFile[] {
  return findings.flatMap(({ verdict, event, write }) =>
    write === undefined
      ? []
      : [
          {
            path: `votes/${event.id}.json`,
            text: formatRecordFile(write),
            isReplacement: verdict === "differs",
          },
        ],
  );
}
