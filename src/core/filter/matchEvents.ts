/** Which events a filter lets through: or within a facet, and between facets. */
import type { Dataset } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import { toFacetTest, toReachTest } from "./conditions";
import { FACETS, type FilterState } from "./filterState";
import type { TextMatches } from "./textMatches";

/**
 * The events that meet every condition, in the order of the dataset. `textMatches` are the events that the search
 * found; without it the text of the filter is not looked at.
 */
export function matchEvents(
  dataset: Dataset,
  filter: FilterState,
  now: number,
  textMatches?: TextMatches,
): UnEvent[] {
  const isInReach = toReachTest(filter, now, textMatches);
  const tests = FACETS.map((facet) => toFacetTest(facet, filter, dataset));
  return dataset.events.filter((event) => isInReach(event) && tests.every((meets) => meets(event)));
}
