/** What a set of events comes to, in one sentence that only counts. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { Dataset } from "../dataset/dataset";
import type { Action } from "../domain/action";
import type { UnEvent } from "../domain/event";
import { localize } from "../domain/localize";
import type { FilterState } from "../filter/filterState";
import { joinNames } from "./filterWords";

/** More names than this, and a sentence says no more. */
const MOST_NAMES = 3;

/**
 * "General Assembly and Human Rights Council: 24 events (resolution), 2013–2026, of which 10 by recorded vote, 14 without
 * a vote". A text adopted without a vote is counted as that and nothing more. Names stand in front, as only some of them
 * take an article in a sentence.
 */
export function describeTakeaway(
  events: readonly UnEvent[],
  filter: FilterState,
  dataset: Dataset,
  now: number,
  i18n: I18n,
): string {
  const count = i18n._(msg`${plural(events.length, { one: "# event", other: "# events" })}`);
  const types = namesOf(filter.types, dataset.typeById, i18n);
  const bodies = namesOf(filter.bodies, dataset.bodyById, i18n);
  const years = yearsOf(events, now);
  const what = types === undefined ? count : i18n._(msg`${count} (${types})`);
  const when = years === undefined ? what : i18n._(msg`${what}, ${years}`);
  const decisions = countDecisions(events, i18n);
  const all = decisions === "" ? when : i18n._(msg`${when}, of which ${decisions}`);
  return bodies === undefined ? all : `${bodies}: ${all}`;
}

function namesOf(
  ids: readonly string[],
  records: ReadonlyMap<string, { readonly names: Readonly<Record<string, string>> }>,
  i18n: I18n,
): string | undefined {
  if (ids.length === 0 || ids.length > MOST_NAMES) return undefined;
  return joinNames(
    ids.map((id) => localize(records.get(id)?.names, i18n.locale)?.text ?? id),
    i18n,
  );
}

/** First and last year; what still goes on reaches to this one. */
function yearsOf(events: readonly UnEvent[], now: number): string | undefined {
  if (events.length === 0) return undefined;
  const yearOf = (ms: number) => new Date(ms).getUTCFullYear();
  const first = Math.min(...events.map(({ extent }) => yearOf(extent.from)));
  const last = Math.max(
    ...events.map(({ extent }) => yearOf(Number.isFinite(extent.until) ? extent.until - 1 : now)),
  );
  return first === last ? String(first) : `${first}–${last}`;
}

function countDecisions(events: readonly UnEvent[], i18n: I18n): string {
  const counts = new Map<Counted, number>();
  for (const { action } of events) {
    if (action === undefined) continue;
    const counted = countedAs(action);
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
  }
  return COUNTED.flatMap((counted) => {
    const count = counts.get(counted);
    return count === undefined ? [] : [i18n._(WORDS[counted](count))];
  }).join(", ");
}

/** As in `DECISIONS`, with what was not adopted told apart: a text that lost a vote, and one that was never put to it. */
const COUNTED = [
  "recorded-vote",
  "totals-only",
  "without-vote",
  "procedural-vote",
  "voted-down",
  "not-put",
  "not-adopted",
  "unknown",
] as const;
type Counted = (typeof COUNTED)[number];

function countedAs({ manner, outcome }: Action): Counted {
  if (outcome === "adopted") return manner;
  if (outcome === "not-put") return "not-put";
  return manner === "without-vote" || manner === "unknown" ? "not-adopted" : "voted-down";
}

const WORDS: Readonly<Record<Counted, (count: number) => MessageDescriptor>> = {
  "recorded-vote": (count) => msg`${count} by recorded vote`,
  "totals-only": (count) => msg`${count} by a vote with only totals on record`,
  "without-vote": (count) => msg`${count} without a vote`,
  "procedural-vote": (count) => msg`${count} by procedural vote`,
  "voted-down": (count) => msg`${count} put to the vote and not adopted`,
  "not-put": (count) => msg`${count} not put to the vote`,
  "not-adopted": (count) => msg`${count} not adopted`,
  unknown: (count) => msg`${count} decided in a way that is not known`,
};
