import { Trans, useLingui } from "@lingui/react/macro";
import { type RecommendationStep, stepsOf } from "../../core/chains/recommendationSteps";
import { localize } from "../../core/domain/localize";
import type { Recommendation } from "../../core/domain/recommendation";
import { describeEdtf } from "../../core/text/dates";
import { statusLabel, statusRule, stepLabel } from "../../core/text/recommendations";
import { Spoken } from "../../ui/Spoken";
import { Symbols } from "./Documents";
import { EmbedShell } from "./EmbedShell";
import styles from "./EmbedShell.module.css";
import { useEmbed } from "./embedContext";
import { Sources } from "./Sources";

/** An ask: its status with the rule that gives it, each time that it was asked, and what came of it. */
export function RecommendationEmbed({ recommendation }: { readonly recommendation: Recommendation }) {
  const { i18n } = useLingui();
  const { dataset } = useEmbed();
  const { id, title, summary, status, asOf, addressees, sources, support } = recommendation;
  const own = (text: string) => <Spoken text={{ text, lang: dataset.language }} />;
  const names = addressees.map(
    (addressee) => localize(dataset.bodyById.get(addressee)?.names, i18n.locale)?.text ?? addressee,
  );
  const date = asOf === undefined ? undefined : describeEdtf(asOf, i18n);
  return (
    <EmbedShell
      subject={{ kind: "recommendation", id }}
      kind={<Trans>Recommendation to {names.join(", ")}</Trans>}
      title={own(title)}
    >
      <p>{own(summary)}</p>
      <p>
        <strong>{statusLabel(status, i18n)}</strong>
        {date !== undefined && (
          <>
            {" · "}
            <Trans>evidence as of {date}</Trans>
          </>
        )}
        <span className={styles.note}>{statusRule(status, i18n)}</span>
      </p>
      <section className={styles.section}>
        <h2>
          <Trans>Each time that it was asked, and what came of it</Trans>
        </h2>
        <ol className={styles.steps}>
          {stepsOf(recommendation, dataset).map((step) => (
            <li key={step.id}>
              <Step step={step} />
            </li>
          ))}
        </ol>
      </section>
      <Sources sources={sources} support={support} />
    </EmbedShell>
  );
}

function Step({ step }: { readonly step: RecommendationStep }) {
  const { i18n } = useLingui();
  const { dataset, inFrame } = useEmbed();
  const { kind, date, by, text, event, symbol } = step;
  const own = (words: string) => <Spoken text={{ text: words, lang: dataset.language }} />;
  // An ask is told by who asked; its text says where its words differ from the recommendation's.
  const [what = "", detail] = [by, text].filter((words) => words !== undefined);
  return (
    <>
      <span className={styles.when}>{describeEdtf(date, i18n)}</span> {stepLabel(kind, i18n)}
      {": "}
      {event === undefined ? (
        own(what)
      ) : (
        <a href={inFrame({ kind: "event", id: event.id })} data-part="inside">
          {own(what)}
        </a>
      )}
      {detail !== undefined && <> · {own(detail)}</>}{" "}
      <Symbols documents={symbol === undefined ? [] : [{ symbol }]} />
    </>
  );
}
