import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import { lastChecked } from "../../core/domain/lastChecked";
import type { Ask, Evidence, Recommendation } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { supportLabel, supportMeaning } from "../../core/text/labels";
import { effectLabel, statusRule } from "../../core/text/recommendations";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { SourceList } from "../../ui/SourceList";
import { Spoken } from "../../ui/Spoken";
import { Addressees } from "./Addressees";
import styles from "./RecommendationCard.module.css";
import { RecommendationStep } from "./RecommendationStep";
import { StatusBadge } from "./StatusBadge";

/** One recommendation: who asked it of whom and how often, what came of it, and the rule behind its status. */
export function RecommendationCard({ recommendation }: { readonly recommendation: Recommendation }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { title, summary, addressees, asked, evidence, status, asOf, sources, support, note } =
    recommendation;
  const [first, ...again] = asked;
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
      </header>
      <Part heading={<Trans>Status</Trans>}>
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
        {note !== undefined && <p className={styles.rule}>{own(note)}</p>}
      </Part>
      {first !== undefined && (
        <Part heading={<Trans>First asked</Trans>}>
          <ol className={styles.steps}>
            <RecommendationStep step={first} text={own(first.by)} sources={sources} />
          </ol>
        </Part>
      )}
      {again.length > 0 && (
        <Part heading={<Trans>Asked again</Trans>}>
          <ol className={styles.steps}>
            {again.map((ask) => (
              <RecommendationStep key={keyOf(ask)} step={ask} text={own(ask.by)} sources={sources} />
            ))}
          </ol>
        </Part>
      )}
      <Part heading={<Trans>What came of it</Trans>}>
        {evidence.length === 0 ? (
          <p>
            <Trans>The record holds no evidence yet.</Trans>
          </p>
        ) : (
          <ol className={styles.steps}>
            {evidence.map((piece) => (
              <RecommendationStep
                key={keyOf(piece)}
                step={piece}
                text={
                  <>
                    {own(piece.text)} <em className={styles.effect}>({effectLabel(piece.effect, i18n)})</em>
                  </>
                }
                sources={sources}
              />
            ))}
          </ol>
        )}
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
      <p>
        <AppLink path={paths.data()}>
          <Trans>Doubt something? How to report an error</Trans>
        </AppLink>
      </p>
    </article>
  );
}

function keyOf(step: Ask | Evidence): string {
  return `${step.date} ${"by" in step ? step.by : ""} ${step.text} ${step.event}`;
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
