import { Trans, useLingui } from "@lingui/react/macro";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { useLoadedTimeline } from "../state/datasetContext";
import { LoadedPositions } from "../ui/LoadedPositions";
import { DecisionFilters } from "../views/filters/DecisionFilters";
import { FilterChips } from "../views/filters/FilterChips";
import { VotesFigure } from "../views/votes/VotesFigure";
import styles from "./VotesPage.module.css";

/** Of a dataset that names nobody's positions; its decisions are shown all the same. */
const NO_POSITIONS: PositionsFile = { states: [], votes: {} };

/** `/votes`: who took which position in each vote, and what was decided without one. */
export function VotesPage() {
  const { t } = useLingui();
  const { positions } = useLoadedTimeline().dataset;
  const figure = (file: PositionsFile) => (
    <VotesFigure
      file={file}
      filters={<DecisionFilters />}
      chips={<FilterChips />}
      actions={
        <PageActions target={{ kind: "page", title: t`How each State decided`, path: paths.votes() }} />
      }
    />
  );
  return (
    <div className={styles.page}>
      <title>{t`Votes · UN Accountability Tracker`}</title>
      <div>
        <h1>
          <Trans>How each State decided</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>
            One row for each State, one column for each decision. Where a line is drawn, nobody’s position is
            on record. Nothing here is a score.
          </Trans>
        </p>
      </div>
      {positions === undefined ? (
        figure(NO_POSITIONS)
      ) : (
        <LoadedPositions positions={positions}>{figure}</LoadedPositions>
      )}
    </div>
  );
}
