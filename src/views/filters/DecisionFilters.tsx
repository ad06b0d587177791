import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { countFacets } from "../../core/filter/countFacets";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useFilter } from "../../state/useMatchingEvents";
import { useTextMatches } from "../../state/useTextMatches";
import { PopoverButton } from "../../ui/PopoverButton";
import { DateFields } from "./DateFields";
import { FacetOptions } from "./FacetOptions";
import { useFacetNames } from "./useFacetNames";
import { useFilterSummary } from "./useFilterSummary";

const DECISION_FACETS = ["bodies", "types", "manner"] as const;

/** The filters of decisions: by body, type, manner and date. What no decision has is not offered. */
export function DecisionFilters() {
  const { t } = useLingui();
  const names = useFacetNames();
  const counts = useDecisionCounts();
  const { facets, dates } = useFilterSummary();
  return (
    <>
      {DECISION_FACETS.map((facet) => (
        <PopoverButton
          key={facet}
          title={names[facet]}
          isOn={facets[facet] !== undefined}
          label={t`${names[facet]}: ${facets[facet] ?? t`any`}`}
        >
          <FacetOptions facet={facet} name={names[facet]} counts={counts[facet]} isShort />
        </PopoverButton>
      ))}
      <PopoverButton title={t`Dates`} isOn={dates !== undefined} label={dates ?? t`Dates`}>
        <DateFields />
      </PopoverButton>
    </>
  );
}

/** How many decisions each value would show. */
function useDecisionCounts() {
  const { dataset, now } = useLoadedTimeline();
  const filter = useFilter();
  const textMatches = useTextMatches(filter.query);
  return useMemo(() => {
    const events = dataset.events.filter(({ action }) => action !== undefined);
    return countFacets({ ...dataset, events }, filter, now, textMatches);
  }, [dataset, filter, now, textMatches]);
}
