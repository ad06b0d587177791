/** What a set of events comes to, in one sentence that only counts. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { Dataset } from "../dataset/dataset";
import { DECISIONS, type Decision, decisionOf } from "../domain/decision";
import type { UnEvent } from "../domain/event";
import { localize } from "../domain/localize";
import type { FilterState } from "../filter/filterState";
import { joinNames } from "./filterWords";

/** More names than this, and a sentence says no more. */
const MOST_NAMES = 3;

/**
 * "24 events (resolution) of the General Assembly and Human Rights Council, 2013–2026: 10 by recorded vote, 14 without a
 * vote." A text adopted without a vote is counted as that and nothing more.
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
  const whose = bodies === undefined ? what : i18n._(msg`${what} of ${bodies}`);
  const when = years === undefined ? whose : i18n._(msg`${whose}, ${years}`);
  const decisions = countDecisions(events, i18n);
  return decisions === "" ? when : i18n._(msg`${when}: ${decisions}`);
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
  const counts = new Map<Decision, number>();
  for (const { action } of events) {
    if (action === undefined) continue;
    const decision = decisionOf(action);
    counts.set(decision, (counts.get(decision) ?? 0) + 1);
  }
  return DECISIONS.flatMap((decision) => {
    const count = counts.get(decision);
    return count === undefined ? [] : [i18n._(COUNTED[decision](count))];
  }).join(", ");
}

const COUNTED: Readonly<Record<Decision, (count: number) => MessageDescriptor>> = {
  "recorded-vote": (count) => msg`${count} by recorded vote`,
  "totals-only": (count) => msg`${count} by a vote with only totals on record`,
  "without-vote": (count) => msg`${count} without a vote`,
  "procedural-vote": (count) => msg`${count} by procedural vote`,
  "not-adopted": (count) => msg`${count} not adopted`,
  unknown: (count) => msg`${count} decided in a way that is not known`,
};
