/** Why records changed: a release says it of each. */
import * as z from "zod/mini";
import { RECORD_KINDS, type RecordChange, type ReleasedChange } from "../../core/dataset/releasesSchema";
import { recordKey } from "./compareRecords";

/** Beside the ledger: the reasons for the next release, which empties it. */
export const REASONS_FILE = "reasons.json";

const KEY = new RegExp(`^(?:\\*|(?:${RECORD_KINDS.join("|")}):.+)$`, "s");

/** `event:coi-report`, `event:*` or `*` -> the reason. */
export const Reasons = z.record(
  z.string().check(z.regex(KEY, "must be a kind and an id, such as event:coi-report or event:*, or *")),
  z.string().check(z.regex(/\S/, "must say why")),
);
export type Reasons = z.infer<typeof Reasons>;

const ADDED = "Added to the record.";

type Explained = {
  readonly changes: readonly ReleasedChange[];
  /** What still lacks a reason. */
  readonly unexplained: readonly RecordChange[];
  /** Reasons given for a single record that did not change: mostly misspelt. */
  readonly unused: readonly string[];
};

/**
 * The closest reason wins: the record's own, its kind's, that of all, and then `fallback`. An addition needs none, and
 * takes only its own: what is said of many was meant of those that changed.
 */
export function explainChanges(
  changes: readonly RecordChange[],
  reasons: Reasons,
  fallback: string | undefined,
): Explained {
  const reasonOf = (change: RecordChange) => {
    const own = reasons[recordKey(change)];
    return change.change === "added"
      ? (own ?? ADDED)
      : (own ?? reasons[`${change.kind}:*`] ?? reasons["*"] ?? fallback);
  };
  const reasoned = changes.map((change) => ({ change, reason: reasonOf(change) }));
  const keys = new Set(changes.map(recordKey));
  return {
    changes: reasoned.flatMap(({ change, reason }) => (reason === undefined ? [] : [{ ...change, reason }])),
    unexplained: reasoned.filter(({ reason }) => reason === undefined).map(({ change }) => change),
    unused: Object.keys(reasons).filter((key) => !/^(?:.*:)?\*$/s.test(key) && !keys.has(key)),
  };
}
