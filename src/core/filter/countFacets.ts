/** How many events each value of a facet would show: what a reader sees before choosing it. */
import type { Dataset } from "../dataset/dataset";
import { toFacetTest, toReachTest, valuesOf } from "./conditions";
import { FACETS, type Facet, type FilterState } from "./filterState";
import type { TextMatches } from "./textMatches";

export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * How many events each value of each facet would show, given all conditions but those of the facet itself. Values
 * without an event are absent. A lane counts the events of the bodies drawn in it too.
 */
export function countFacets(
  dataset: Dataset,
  filter: FilterState,
  now: number,
  textMatches?: TextMatches,
): FacetCounts {
  const isInReach = toReachTest(filter, now, textMatches);
  const tests = FACETS.map((facet) => ({ facet, meets: toFacetTest(facet, filter, dataset) }));
  const counts = {
    bodies: new Map<string, number>(),
    types: new Map<string, number>(),
    themes: new Map<string, number>(),
    manner: new Map<string, number>(),
  };
  for (const event of dataset.events) {
    if (!isInReach(event)) continue;
    const failed = tests.filter(({ meets }) => !meets(event));
    // An event that fails one facet would be let in by other values of that facet, and counts only there.
    if (failed.length > 1) continue;
    for (const { facet } of failed.length === 1 ? failed : tests) {
      countValues(counts[facet], valuesOf(event, facet, dataset));
    }
  }
  return counts;
}

function countValues(counts: Map<string, number>, values: readonly string[]): void {
  for (const [place, value] of values.entries()) {
    if (values.indexOf(value) === place) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}
