/** What the record holds of one body: its events and their counts. */
import { type Dataset, laneOf } from "../../core/dataset/dataset";
import { type Decision, DECISIONS, decisionOf } from "../../core/domain/decision";
import type { Body } from "../../core/domain/body";
import type { UnEvent } from "../../core/domain/event";

export type BodyRecord = {
  /** In the order of the dataset; with those of bodies drawn in the same lane, when this one heads it. */
  readonly events: readonly UnEvent[];
  /** By type, in the order of the vocabulary; only types that occur. */
  readonly byType: readonly { readonly type: string; readonly count: number }[];
  /** By manner of decision; only those that occur. */
  readonly byDecision: readonly { readonly decision: Decision; readonly count: number }[];
  /** By the year in which they start, at the earliest; earliest first. */
  readonly byYear: readonly { readonly year: number; readonly events: readonly UnEvent[] }[];
};

export function bodyRecord(dataset: Dataset, body: Body): BodyRecord {
  const events = dataset.events.filter(
    (event) => event.body === body.id || laneOf(dataset, event.body) === body.id,
  );
  const typeCounts = countBy(events, ({ type }) => type);
  const decisionCounts = countBy(events, ({ action }) =>
    action === undefined ? undefined : decisionOf(action),
  );
  return {
    events,
    byType: dataset.types
      .map(({ id }) => ({ type: id, count: typeCounts.get(id) ?? 0 }))
      .filter(({ count }) => count > 0),
    byDecision: DECISIONS.map((decision) => ({ decision, count: decisionCounts.get(decision) ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    byYear: groupByYear(events),
  };
}

function countBy<Key>(
  events: readonly UnEvent[],
  keyOf: (event: UnEvent) => Key | undefined,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const event of events) {
    const key = keyOf(event);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function groupByYear(events: readonly UnEvent[]): BodyRecord["byYear"] {
  const years = new Map<number, UnEvent[]>();
  for (const event of events) {
    const year = new Date(event.extent.from).getUTCFullYear();
    const group = years.get(year);
    if (group === undefined) years.set(year, [event]);
    else group.push(event);
  }
  return [...years].map(([year, ofYear]) => ({ year, events: ofYear }));
}
