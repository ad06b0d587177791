/** Step 4 of the pipeline for views: the dataset through the filter of the address. */
import { useMemo } from "react";
import type { UnEvent } from "../core/domain/event";
import { countFacets, type FacetCounts } from "../core/filter/countFacets";
import { checkFilter } from "../core/filter/checkFilter";
import type { FilterState } from "../core/filter/filterState";
import { matchEvents } from "../core/filter/matchEvents";
import { useLoadedTimeline } from "./datasetContext";
import { useTextMatches } from "./useTextMatches";
import { useUrlState } from "./useUrlState";

/** The filter of the address without ids that this dataset does not have. */
export function useFilter(): FilterState {
  const { dataset } = useLoadedTimeline();
  const { state } = useUrlState();
  return useMemo(() => checkFilter(state.filter, dataset).filter, [state.filter, dataset]);
}

export function useMatchingEvents(): readonly UnEvent[] {
  const { dataset, now } = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  return useMemo(() => matchEvents(dataset, filter, now, textMatches), [dataset, filter, now, textMatches]);
}

/** How many events match, and how many there are; without making objects of the events of a plain timeline. */
export function useMatchCount(): { readonly shown: number; readonly total: number } {
  const { dataset, now, plain } = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  return useMemo(() => {
    if (plain === undefined) {
      const shown = matchEvents(dataset, filter, now, textMatches).length;
      return { shown, total: dataset.events.length };
    }
    const counts = plain.countByLane(plain.match(filter, textMatches), filter);
    return { shown: plain.countShown(counts, filter), total: plain.count };
  }, [dataset, plain, filter, now, textMatches]);
}

export function useFacetCounts(): FacetCounts {
  const { dataset, now, plain } = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  return useMemo(() => {
    if (plain === undefined) return countFacets(dataset, filter, now, textMatches);
    return plain.facetCounts(plain.countByLane(plain.match(filter, textMatches), filter), filter);
  }, [dataset, plain, filter, now, textMatches]);
}
