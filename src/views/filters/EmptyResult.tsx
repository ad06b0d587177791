import { Trans, useLingui } from "@lingui/react/macro";
import { NO_FILTER } from "../../core/filter/filterState";
import { useMatchingEvents } from "../../state/useMatchingEvents";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { Button } from "../../ui/Button";
import { Chip } from "../../ui/Chip";
import { Spoken } from "../../ui/Spoken";
import { useActiveFilters } from "./useActiveFilters";
import styles from "./EmptyResult.module.css";

/** When nothing matches: says so, names what is on, and offers every way back. Nothing otherwise. */
export function EmptyResult() {
  const { t } = useLingui();
  const matching = useMatchingEvents();
  const active = useActiveFilters();
  const updateUrl = useUpdateUrl();
  if (matching.length > 0 || active.length === 0) return null;
  return (
    <section className={styles.empty} aria-labelledby="empty-result">
      <h2 id="empty-result">
        <Trans>No event matches</Trans>
      </h2>
      <p>
        <Trans>These filters are on together. Take one off to see more.</Trans>
      </p>
      <ul className={styles.filters}>
        {active.map(({ key, name, remove }) => (
          <li key={key}>
            <Chip
              removeLabel={t`Show events without the filter ${name.text}`}
              onRemove={() => updateUrl(remove)}
            >
              <Spoken text={name} />
            </Chip>
          </li>
        ))}
      </ul>
      <Button variant="primary" onClick={() => updateUrl(changeFilter(NO_FILTER))}>
        <Trans>Clear all filters</Trans>
      </Button>
    </section>
  );
}
