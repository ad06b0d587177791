import { Trans } from "@lingui/react/macro";
import { NO_FILTER } from "../../core/filter/filterState";
import { useLoadedTimeline } from "../../state/datasetContext";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { Button } from "../../ui/Button";
import styles from "./NoVotes.module.css";

/** Instead of an empty matrix: why there is nothing, and a way back. */
export function NoVotes() {
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const hasAny = dataset.events.some(({ action }) => action !== undefined);
  if (!hasAny) {
    return (
      <p>
        <Trans>This dataset holds no decisions.</Trans>
      </p>
    );
  }
  return (
    <section className={styles.empty} aria-labelledby="no-votes">
      <h2 id="no-votes">
        <Trans>No decision matches</Trans>
      </h2>
      <p>
        <Trans>The filters are on together, and they leave no decision of any body.</Trans>
      </p>
      <Button variant="primary" onClick={() => updateUrl(changeFilter(NO_FILTER))}>
        <Trans>Clear all filters</Trans>
      </Button>
    </section>
  );
}
