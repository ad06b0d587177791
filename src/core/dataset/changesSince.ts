/** What became of the record after one of its releases. */
import type { ReleasesFile } from "./releasesSchema";

export type ChangesSince = {
  /** Name of the newest release; `undefined` when the given one is the newest. */
  readonly newest: string | undefined;
  /** How many records differ from those of the release, each counted once. */
  readonly changedRecords: number;
};

type Fate = { readonly wasThere: boolean; readonly isThere: boolean };

/** `undefined` for a name that the ledger does not have. */
export function changesSince(ledger: ReleasesFile, name: string): ChangesSince | undefined {
  const place = ledger.releases.findIndex((release) => release.name === name);
  if (place < 0) return undefined;
  const newer = ledger.releases.slice(0, place);
  const fates = new Map<string, Fate>();
  // From the oldest to the newest: the first change tells whether the release had the record, the last whether it is there.
  for (const { kind, id, change } of [
    ...newer.toReversed().flatMap(({ changes }) => changes),
    ...(ledger.unreleased ?? []),
  ]) {
    const key = `${kind}:${id}`;
    const wasThere = fates.get(key)?.wasThere ?? change !== "added";
    fates.set(key, { wasThere, isThere: change !== "removed" });
  }
  // What was added and then removed again leaves no difference.
  const changed = [...fates.values()].filter(({ wasThere, isThere }) => wasThere || isThere);
  return { newest: newer[0]?.name, changedRecords: changed.length };
}
