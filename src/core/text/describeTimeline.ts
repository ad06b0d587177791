/** The timeline in a few sentences, for those who do not see it. */
import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { type Dataset, laneOf } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import { localize } from "../domain/text";
import { spanOfAll } from "../domain/timeSpan";
import { closeExtent } from "../filter/filterSpan";

/** "152 of 152 events from 2003 to 2026 in 10 lanes. Most in General Assembly: 41." `events` are those shown. */
export function describeTimeline(
  events: readonly UnEvent[],
  dataset: Dataset,
  now: number,
  i18n: I18n,
): string {
  const total = dataset.events.length;
  const span = spanOfAll(events.map((event) => closeExtent(event.extent, now)));
  if (span === undefined) {
    return i18n._(msg`None of ${plural(total, { one: "# event", other: "# events" })} is shown.`);
  }
  const lanes = countByLane(events, dataset);
  const shown = i18n.number(events.length);
  const first = String(new Date(span.from).getUTCFullYear());
  const last = String(new Date(span.until - 1).getUTCFullYear());
  const summary = i18n._(
    msg`${shown} of ${plural(total, { one: "# event", other: "# events" })} from ${first} to ${last} in ${plural(lanes.size, { one: "# lane", other: "# lanes" })}.`,
  );
  const [busiest] = [...lanes].toSorted((a, b) => b[1] - a[1]);
  if (busiest === undefined || lanes.size === 1) return summary;
  const name = localize(dataset.bodyById.get(busiest[0])?.names, i18n.locale)?.text ?? busiest[0];
  const count = i18n.number(busiest[1]);
  return i18n._(msg`${summary} Most in ${name}: ${count}.`);
}

function countByLane(events: readonly UnEvent[], dataset: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) {
    const lane = laneOf(dataset, event.body);
    counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  return counts;
}
