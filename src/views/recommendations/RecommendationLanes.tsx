import { Plural, useLingui } from "@lingui/react/macro";
import { useCallback, useMemo } from "react";
import { decidingStep, type RecommendationStep, stepsOf } from "../../core/chains/recommendationSteps";
import type { Recommendation } from "../../core/domain/recommendation";
import { shortStepLabel } from "../../core/text/recommendations";
import type { StepFigureInput, StepMark } from "../../core/timeline/stepLanes";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./RecommendationLanes.module.css";
import { StatusBadge } from "./StatusBadge";
import { StepFigure } from "./StepFigure";
import { StepLegend } from "./StepLegend";
import { StepTable } from "./StepTable";

type Props = {
  /** Those that the filter lets through, in order. */
  readonly shown: readonly Recommendation[];
  /** All of the record: the axis holds their years, whichever are shown. */
  readonly all: readonly Recommendation[];
};

/** A lane for each recommendation: when it was asked, how often again, and what came of it. The same as a table below. */
export function RecommendationLanes({ shown, all }: Props) {
  const { t, i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const allSteps = useMemo(() => all.flatMap((one) => stepsOf(one, dataset)), [all, dataset]);
  const chains = useMemo(
    () => shown.map((one) => ({ id: one.id, recommendation: one, steps: stepsOf(one, dataset) })),
    [shown, dataset],
  );
  const special = useMemo(
    () => new Map(chains.flatMap(({ recommendation, steps }) => named(recommendation, steps))),
    [chains],
  );
  const labelOf: StepFigureInput["labelOf"] = useCallback(
    (step) => {
      const priority = special.get(step);
      return priority === undefined
        ? undefined
        : { text: shortStepLabel(step.kind, i18n), lang: i18n.locale, priority };
    },
    [special, i18n],
  );
  const linkOf = ({ step, lane }: StepMark) =>
    step.event === undefined ? paths.recommendation(lane) : paths.event(step.event.id);
  const rows = chains.flatMap(({ recommendation, steps }) => steps.map((step) => ({ recommendation, step })));

  return (
    <>
      <StepLegend kinds={new Set(rows.map(({ step }) => step.kind))} />
      <StepFigure
        name={t`Recommendations over time`}
        chains={chains}
        axisOf={allSteps}
        labelOf={labelOf}
        linkOf={linkOf}
        titles={new Map(shown.map((one) => [one.id, <LaneTitle key={one.id} recommendation={one} />]))}
      />
      <StepTable rows={rows} />
    </>
  );
}

/** The steps that a lane names: the first ask before the evidence that decides, and that before the last repetition. */
function named(
  { status }: Recommendation,
  steps: readonly RecommendationStep[],
): readonly (readonly [RecommendationStep, number])[] {
  const first = steps.find(({ kind }) => kind === "first-asked");
  const deciding = decidingStep(steps, status);
  const last = steps.findLast(({ kind }) => kind === "asked-again");
  return [last, deciding, first].flatMap((step, priority) => (step === undefined ? [] : [[step, priority]]));
}

function LaneTitle({ recommendation }: { readonly recommendation: Recommendation }) {
  const { dataset } = useLoadedTimeline();
  const { id, title, status, asked } = recommendation;
  return (
    <>
      <h2 className={styles.title}>
        <AppLink path={paths.recommendation(id)}>
          <Spoken text={{ text: title, lang: dataset.language }} />
        </AppLink>
      </h2>
      <p className={styles.detail}>
        <StatusBadge status={status} />
        {" · "}
        <Plural value={asked.length} one="asked # time" other="asked # times" />
      </p>
    </>
  );
}
