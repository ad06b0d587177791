/** The events before and after one, among those that the filter leaves. */
import { compareEvents } from "../../core/dataset/parseEvents";
import type { UnEvent } from "../../core/domain/event";

export type NeighboursInTime = { readonly previous: UnEvent | undefined; readonly next: UnEvent | undefined };

/**
 * `events` are in the order of the dataset: by start, then end, then id. The event itself need not be among them:
 * a link can open an event that the filter leaves out.
 */
export function neighboursInTime(events: readonly UnEvent[], event: UnEvent): NeighboursInTime {
  return {
    previous: events.findLast((other) => compareEvents(other, event) < 0),
    next: events.find((other) => compareEvents(other, event) > 0),
  };
}
