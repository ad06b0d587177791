import { Trans, useLingui } from "@lingui/react/macro";
import { decidingStep, type RecommendationStep } from "../../core/chains/recommendationSteps";
import type { Recommendation } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { statusRule } from "../../core/text/recommendations";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Spoken } from "../../ui/Spoken";
import styles from "./RecommendationCard.module.css";
import { StatusBadge } from "./StatusBadge";

type Props = { readonly recommendation: Recommendation; readonly steps: readonly RecommendationStep[] };

/** The status, as of when, by which rule, and the evidence on which it rests. */
export function StatusRule({ recommendation, steps }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { status, asOf, note } = recommendation;
  const deciding = decidingStep(steps, status);
  return (
    <>
      <p>
        <StatusBadge status={status} />
        {asOf !== undefined && (
          <span className={styles.asOf}>
            {" "}
            <Trans>as of {describeEdtf(asOf, i18n)}, the latest evidence</Trans>
          </span>
        )}
      </p>
      <p className={styles.rule}>
        <Trans>Rule: {statusRule(status, i18n)}</Trans>
      </p>
      {deciding !== undefined && (
        <p className={styles.rule}>
          <Trans>
            It rests on this: <a href={`#${deciding.id}`}>{describeEdtf(deciding.date, i18n)}</a>,{" "}
            <Spoken text={{ text: deciding.text ?? "", lang: dataset.language }} />
          </Trans>
        </p>
      )}
      {note !== undefined && (
        <p className={styles.rule}>
          <Spoken text={{ text: note, lang: dataset.language }} />
        </p>
      )}
    </>
  );
}
