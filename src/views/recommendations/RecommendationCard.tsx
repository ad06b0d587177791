import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId, useMemo } from "react";
import { stepsOf } from "../../core/chains/recommendationSteps";
import { lastChecked } from "../../core/domain/lastChecked";
import type { Recommendation } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { supportLabel, supportMeaning } from "../../core/text/labels";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { Addressees } from "./Addressees";
import { ContestStatus } from "./ContestStatus";
import styles from "./RecommendationCard.module.css";
import { RecommendationChain } from "./RecommendationChain";
import { StatusRule } from "./StatusRule";

type Props = {
  readonly recommendation: Recommendation;
  /** What can be done with the page elsewhere. */
  readonly actions?: ReactNode;
};

/** One recommendation: who asked it of whom and how often, what came of it, the rule behind its status, and how to contest it. */
export function RecommendationCard({ recommendation, actions }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { id, title, summary, addressees, evidence, sources, support } = recommendation;
  const steps = useMemo(() => stepsOf(recommendation, dataset), [recommendation, dataset]);
  const checked = lastChecked(sources);
  const date = checked === undefined ? undefined : describeEdtf(checked, i18n);
  const own = (text: string) => <Spoken text={{ text, lang: dataset.language }} />;
  return (
    <article className={styles.card}>
      <header className={styles.header}>
        <p>
          <AppLink path={paths.recommendations()}>
            <Trans>Recommendations</Trans>
          </AppLink>
        </p>
        <h1>{own(title)}</h1>
        <p>{own(summary)}</p>
        <p>
          <Trans>
            Asked of <Addressees addressees={addressees} />
          </Trans>
        </p>
        {actions}
      </header>
      <Part heading={<Trans>Status</Trans>}>
        <StatusRule recommendation={recommendation} steps={steps} />
      </Part>
      <Part heading={<Trans>From ask to outcome</Trans>}>
        <RecommendationChain recommendation={recommendation} steps={steps} />
        {evidence.length === 0 && (
          <p>
            <Trans>The record holds no evidence yet of what came of it.</Trans>
          </p>
        )}
      </Part>
      <Part heading={<Trans>If you disagree</Trans>}>
        <ContestStatus id={id} />
      </Part>
      <Part heading={<Trans>Sources · {supportLabel(support, i18n)}</Trans>}>
        <p className={styles.rule}>{supportMeaning(support, i18n)}</p>
        {date !== undefined && (
          <p className={styles.rule}>
            <Trans>Last checked on {date}</Trans>
          </p>
        )}
        <SourceList sources={sources} />
      </Part>
    </article>
  );
}

function Part({ heading, children }: { readonly heading: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
