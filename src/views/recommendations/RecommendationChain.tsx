import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import { decidingStep, isAsk, type RecommendationStep } from "../../core/chains/recommendationSteps";
import type { Recommendation } from "../../core/domain/recommendation";
import { NO_FILTER } from "../../core/filter/filterState";
import { formatCsv } from "../../core/formats/csv";
import { STEP_COLUMNS } from "../../core/formats/recommendationStepsTable";
import { shortStepLabel } from "../../core/text/recommendations";
import type { StepFigureInput } from "../../core/timeline/stepLanes";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { CsvButton } from "../../ui/CsvButton";
import styles from "./RecommendationChain.module.css";
import { StepFigure } from "./StepFigure";
import { StepItem } from "./StepItem";
import { StepLegend } from "./StepLegend";

type Props = { readonly recommendation: Recommendation; readonly steps: readonly RecommendationStep[] };

/** A name beside a mark is no longer than this: the list below has all of it. */
const LONGEST_NAME = 30;

/** The chain from ask to outcome: on the axis of time, and in the same order as text. */
export function RecommendationChain({ recommendation, steps }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { id, status } = recommendation;
  const deciding = decidingStep(steps, status);
  const chains = useMemo(() => [{ id, steps }], [id, steps]);
  const labelOf: StepFigureInput["labelOf"] = useCallback(
    (step) => {
      const priority = step.kind === "first-asked" ? 2 : step === deciding ? 1 : 0;
      return isAsk(step.kind) && step.by !== undefined
        ? { text: shorten(step.by), lang: dataset.language, priority }
        : { text: shortStepLabel(step.kind, i18n), lang: i18n.locale, priority };
    },
    [deciding, dataset, i18n],
  );
  const hasEvents = steps.some(({ event }) => event !== undefined);
  return (
    <>
      <StepLegend kinds={new Set(steps.map(({ kind }) => kind))} />
      <StepFigure
        name={t`The chain on the axis of time`}
        chains={chains}
        axisOf={steps}
        labelOf={labelOf}
        linkOf={({ step }) => `#${step.id}`}
      />
      <div className={styles.ways}>
        {hasEvents && (
          <AppLink
            path={paths.timeline()}
            change={(state) => ({ ...state, filter: NO_FILTER, view: { ...state.view, chain: id } })}
          >
            <Trans>Show this chain on the timeline</Trans>
          </AppLink>
        )}
        <CsvButton
          fileName={`${id}.csv`}
          csv={() =>
            formatCsv(
              STEP_COLUMNS,
              steps.map((step) => ({ recommendation, step })),
            )
          }
        >
          <Trans>Save the steps (CSV)</Trans>
        </CsvButton>
      </div>
      <h3 className={styles.heading}>
        <Plural value={steps.length} one="# step" other="# steps, by date" />
      </h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <StepItem key={step.id} step={step} />
        ))}
      </ol>
    </>
  );
}

/** Without the office, which follows a comma. */
function shorten(by: string): string {
  const [name = by] = by.split(",");
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}
