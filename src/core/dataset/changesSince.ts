/** What became of the record after one of its releases. */
import type { RecordKind, Release, ReleasesFile } from "./releasesSchema";

export type ChangesSince = {
  /** Name of the newest release; `undefined` when the given one is the newest. */
  readonly newest: string | undefined;
  /** How many records differ from those of the release, each counted once. */
  readonly changedRecords: number;
};

type Fate = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly wasThere: boolean;
  readonly isThere: boolean;
};

/** `undefined` for a name that the ledger does not have. */
export function changesSince(ledger: ReleasesFile, name: string): ChangesSince | undefined {
  const newer = releasesAfter(ledger, name);
  if (newer === undefined) return undefined;
  // What was added and then removed again leaves no difference.
  const changed = fatesOf(ledger, newer).filter(({ wasThere, isThere }) => wasThere || isThere);
  return { newest: newer[0]?.name, changedRecords: changed.length };
}

export type EventChanges = { readonly added: number; readonly changed: number; readonly removed: number };

/**
 * How many events were added, changed and taken out after a release. Who voted how, and who put a text forward, are
 * records of their own, and part of what an event shows.
 */
export function eventChangesSince(ledger: ReleasesFile, name: string): EventChanges | undefined {
  const newer = releasesAfter(ledger, name);
  if (newer === undefined) return undefined;
  const fates = fatesOf(ledger, newer);
  const events = fates.filter(({ kind }) => kind === "event");
  const came = new Set(events.filter(({ wasThere }) => !wasThere).map(({ id }) => id));
  const went = new Set(events.filter(({ wasThere, isThere }) => wasThere && !isThere).map(({ id }) => id));
  const touched = new Set(fates.filter(({ kind }) => EVENT_KINDS.has(kind)).map(({ id }) => id));
  const changed = [...touched].filter((id) => !came.has(id) && !went.has(id)).length;
  const added = events.filter(({ wasThere, isThere }) => !wasThere && isThere).length;
  return { added, changed, removed: went.size };
}

const EVENT_KINDS: ReadonlySet<RecordKind> = new Set(["event", "vote", "sponsors", "dissociations"]);

/** The newest first; `undefined` for a name that the ledger does not have. */
function releasesAfter({ releases }: ReleasesFile, name: string): readonly Release[] | undefined {
  const place = releases.findIndex((release) => release.name === name);
  return place < 0 ? undefined : releases.slice(0, place);
}

/** What became of each record that some change after the release names. */
function fatesOf(ledger: ReleasesFile, newer: readonly Release[]): readonly Fate[] {
  const fates = new Map<string, Fate>();
  // From the oldest to the newest: the first change tells whether the release had the record, the last whether it is there.
  for (const { kind, id, change } of [
    ...newer.toReversed().flatMap(({ changes }) => changes),
    ...(ledger.unreleased ?? []),
  ]) {
    const key = `${kind}:${id}`;
    const wasThere = fates.get(key)?.wasThere ?? change !== "added";
    fates.set(key, { kind, id, wasThere, isThere: change !== "removed" });
  }
  return [...fates.values()];
}
