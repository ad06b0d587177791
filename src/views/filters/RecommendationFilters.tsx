import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { FilterState } from "../../core/filter/filterState";
import { RECOMMENDATION_FACETS, type RecommendationFacet } from "../../core/filter/matchRecommendations";
import { PopoverButton } from "../../ui/PopoverButton";
import { FacetOptions } from "./FacetOptions";
import styles from "./FilterBar.module.css";
import { FilterChips } from "./FilterChips";
import { useFacetNames } from "./useFacetNames";
import { useFilterSummary } from "./useFilterSummary";

/** What of the filter says something of a recommendation; the rest is of events. */
const OFF: Partial<FilterState> = { bodies: [], themes: [], query: "" };

type Props = {
  /** How many recommendations each value would show. */
  readonly counts: Readonly<Record<RecommendationFacet, ReadonlyMap<string, number>>>;
  readonly shownCount: number;
  readonly total: number;
};

/** Narrows the recommendations by addressee and theme, and says how many are left. */
export function RecommendationFilters({ counts, shownCount, total }: Props) {
  const { t, i18n } = useLingui();
  const { themes } = useFacetNames();
  const names = { bodies: t`Asked of`, themes };
  const { facets } = useFilterSummary();
  const shown = i18n.number(shownCount);
  return (
    <div className={styles.filters}>
      <div role="group" aria-label={t`Filters`} className={styles.row}>
        {RECOMMENDATION_FACETS.map((facet) => (
          <PopoverButton
            key={facet}
            title={names[facet]}
            isOn={facets[facet] !== undefined}
            label={t`${names[facet]}: ${facets[facet] ?? t`any`}`}
          >
            <FacetOptions facet={facet} name={names[facet]} counts={counts[facet]} />
          </PopoverButton>
        ))}
        <p role="status" className={styles.count}>
          <Trans>
            {shown} of <Plural value={total} one="# recommendation" other="# recommendations" /> shown
          </Trans>
        </p>
      </div>
      <FilterChips off={OFF} />
      {shownCount === 0 && (
        <p>
          <Trans>No recommendation matches. Take a filter off to see more.</Trans>
        </p>
      )}
    </div>
  );
}
