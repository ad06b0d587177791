import { useLingui } from "@lingui/react/macro";
import { FACETS } from "../../core/filter/filterState";
import { useFacetCounts } from "../../state/useMatchingEvents";
import { PopoverButton } from "../../ui/PopoverButton";
import { NARROW_SCREEN } from "../../ui/narrowScreen";
import { useMediaQuery } from "../../ui/useMediaQuery";
import { DateFields } from "./DateFields";
import { FacetOptions } from "./FacetOptions";
import styles from "./FilterBar.module.css";
import { FilterSheet } from "./FilterSheet";
import { useFacetNames } from "./useFacetNames";
import { useFilterSummary } from "./useFilterSummary";

/** All filters: a row of buttons, or one button and a sheet where the screen is narrow. */
export function FilterBar() {
  return useMediaQuery(NARROW_SCREEN) ? <FilterSheet /> : <FilterRow />;
}

function FilterRow() {
  const { t } = useLingui();
  const names = useFacetNames();
  const counts = useFacetCounts();
  const { facets, dates } = useFilterSummary();
  return (
    <div role="group" aria-label={t`Filters`} className={styles.row}>
      {FACETS.map((facet) => (
        <PopoverButton
          key={facet}
          title={names[facet]}
          isOn={facets[facet] !== undefined}
          label={t`${names[facet]}: ${facets[facet] ?? t`any`}`}
        >
          <FacetOptions facet={facet} name={names[facet]} counts={counts[facet]} />
        </PopoverButton>
      ))}
      <PopoverButton title={t`Dates`} isOn={dates !== undefined} label={dates ?? t`Dates`}>
        <DateFields />
      </PopoverButton>
    </div>
  );
}
