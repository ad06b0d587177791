import { Trans, useLingui } from "@lingui/react/macro";
import { FACETS, NO_FILTER } from "../../core/filter/filterState";
import { useFacetCounts } from "../../state/useMatchingEvents";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { Button } from "../../ui/Button";
import { PopoverButton } from "../../ui/PopoverButton";
import { DateFields } from "./DateFields";
import { FacetOptions } from "./FacetOptions";
import styles from "./FilterBar.module.css";
import { useActiveFilters } from "./useActiveFilters";
import { useFacetNames } from "./useFacetNames";
import { useFilterSummary } from "./useFilterSummary";

/** All filters behind one button, for narrow screens. */
export function FilterSheet() {
  const { t, i18n } = useLingui();
  const names = useFacetNames();
  const counts = useFacetCounts();
  const { facets, dates } = useFilterSummary();
  const updateUrl = useUpdateUrl();
  const onCount = useActiveFilters().length;
  const onCountText = i18n.number(onCount);
  return (
    <div className={styles.row}>
      <PopoverButton
        kind="sheet"
        title={t`Filters`}
        isOn={onCount > 0}
        label={onCount === 0 ? t`Filter` : t`Filter · ${onCountText}`}
        closeLabel={t`Show events`}
      >
        {FACETS.map((facet) => (
          <details key={facet} className={styles.section} open={facet === "bodies"}>
            <summary className={styles.summary}>{t`${names[facet]}: ${facets[facet] ?? t`any`}`}</summary>
            <FacetOptions facet={facet} name={names[facet]} counts={counts[facet]} />
          </details>
        ))}
        <details className={styles.section}>
          <summary className={styles.summary}>{dates ?? t`Dates`}</summary>
          <DateFields />
        </details>
        {onCount > 0 && (
          <Button variant="plain" onClick={() => updateUrl(changeFilter(NO_FILTER))}>
            <Trans>Clear all filters</Trans>
          </Button>
        )}
      </PopoverButton>
    </div>
  );
}
