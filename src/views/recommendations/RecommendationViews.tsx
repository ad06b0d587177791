import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { stepsOf } from "../../core/chains/recommendationSteps";
import type { Recommendation } from "../../core/domain/recommendation";
import { formatCsv } from "../../core/formats/csv";
import { STEP_COLUMNS } from "../../core/formats/recommendationStepsTable";
import { RECOMMENDATION_COLUMNS } from "../../core/formats/recommendationsTable";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { changeRecommendationsView, useRecommendationsView } from "../../state/useRecommendationsView";
import { useUpdateUrl } from "../../state/useUrlState";
import { AppLink } from "../../ui/AppLink";
import { CsvButton } from "../../ui/CsvButton";
import { RecommendationBoard } from "./RecommendationBoard";
import { RecommendationLanes } from "./RecommendationLanes";
import styles from "./RecommendationViews.module.css";

type Props = {
  /** Those that the filter lets through, in order. */
  readonly shown: readonly Recommendation[];
  readonly all: readonly Recommendation[];
};

/** The recommendations as a board or as lanes, as the address says, with the way to save what is shown. */
export function RecommendationViews({ shown, all }: Props) {
  const { t } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { show, by } = useRecommendationsView().view;
  const updateUrl = useUpdateUrl();
  const isBoard = show === undefined;

  const csv = () =>
    isBoard
      ? formatCsv(RECOMMENDATION_COLUMNS, shown)
      : formatCsv(
          STEP_COLUMNS,
          shown.flatMap((recommendation) =>
            stepsOf(recommendation, dataset).map((step) => ({ recommendation, step })),
          ),
        );

  return (
    <>
      <div className={styles.bar}>
        <nav aria-label={t`Ways to show them`} className={styles.ways}>
          <Way show={undefined} isShown={isBoard}>
            <Trans>Board by status</Trans>
          </Way>
          <Way show="lanes" isShown={!isBoard}>
            <Trans>Lanes over time</Trans>
          </Way>
        </nav>
        <label className={styles.order}>
          <Trans>Order</Trans>
          <select
            value={by ?? ""}
            onChange={({ target }) =>
              updateUrl(
                changeRecommendationsView({ by: target.value === "repeated" ? "repeated" : undefined }),
              )
            }
          >
            <option value="">{t`First asked`}</option>
            <option value="repeated">{t`Most repeated`}</option>
          </select>
        </label>
        <CsvButton fileName={isBoard ? "recommendations.csv" : "recommendation-steps.csv"} csv={csv}>
          <Trans>Save what is shown (CSV)</Trans>
        </CsvButton>
      </div>
      {isBoard ? (
        <RecommendationBoard recommendations={shown} />
      ) : (
        <RecommendationLanes shown={shown} all={all} />
      )}
    </>
  );
}

type WayProps = {
  readonly show: "lanes" | undefined;
  readonly isShown: boolean;
  readonly children: ReactNode;
};

function Way({ show, isShown, children }: WayProps) {
  return (
    <AppLink
      path={paths.recommendations()}
      change={changeRecommendationsView({ show })}
      aria-current={isShown ? "true" : undefined}
    >
      {children}
    </AppLink>
  );
}
