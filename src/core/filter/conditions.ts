/** The single conditions of a filter. */
import { type Dataset, laneOf } from "../dataset/dataset";
import { decisionOf } from "../domain/decision";
import type { UnEvent } from "../domain/event";
import { spansIntersect } from "../domain/timeSpan";
import { closeExtent, filterLimits } from "./filterSpan";
import type { TextMatches } from "./textMatches";
import type { Facet, FilterState } from "./filterState";

type EventTest = (event: UnEvent) => boolean;

/** What an event has to say on a facet; a body is also its lane. */
export function valuesOf(event: UnEvent, facet: Facet, dataset: Dataset): readonly string[] {
  switch (facet) {
    case "bodies":
      return [event.body, laneOf(dataset, event.body)];
    case "types":
      return [event.type];
    case "themes":
      return event.themes ?? [];
    case "manner":
      return event.action === undefined ? [] : [decisionOf(event.action)];
  }
}

/** Whether an event has one of the wanted values of a facet, or none are wanted. */
export function toFacetTest(facet: Facet, filter: FilterState, dataset: Dataset): EventTest {
  const wanted: ReadonlySet<string> = new Set(filter[facet]);
  if (wanted.size === 0) return () => true;
  return (event) => valuesOf(event, facet, dataset).some((value) => wanted.has(value));
}

/** Dates and text: the conditions that are no facet. */
export function toReachTest(
  filter: FilterState,
  now: number,
  textMatches: TextMatches | undefined,
): EventTest {
  const limits = filterLimits(filter);
  return (event) =>
    spansIntersect(closeExtent(event.extent, now), limits) && (textMatches?.has(event.id) ?? true);
}
