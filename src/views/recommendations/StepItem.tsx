import { Trans, useLingui } from "@lingui/react/macro";
import type { RecommendationStep } from "../../core/chains/recommendationSteps";
import { describeEdtf } from "../../core/text/dates";
import { stepLabel } from "../../core/text/recommendations";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { NewTabLink } from "../../ui/NewTabLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./RecommendationChain.module.css";
import { StepShape } from "./StepShape";

/** One step of the way from ask to outcome: when, what, in which document and at which event, and where that can be read. */
export function StepItem({ step }: { readonly step: RecommendationStep }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const { id, kind, date, by, text, event, symbol, place, sources } = step;
  const own = (words: string) => <Spoken text={{ text: words, lang: dataset.language }} />;
  const document = [symbol, place].filter((part) => part !== undefined).join(", ");
  const type = event === undefined ? undefined : dataset.typeById.get(event.type);
  return (
    <li id={id} className={styles.step} data-step={kind}>
      <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16" className={styles.shape}>
        <StepShape kind={kind} />
      </svg>
      <div className={styles.when}>
        <p className={styles.date}>{describeEdtf(date, i18n)}</p>
        <p className={styles.kind}>{stepLabel(kind, i18n)}</p>
      </div>
      <div className={styles.what}>
        {by !== undefined && <p>{own(by)}</p>}
        {text !== undefined && <p className={by === undefined ? undefined : styles.detail}>{own(text)}</p>}
        {event !== undefined && (
          <p className={styles.detail}>
            <EventLink event={event} />
            {type !== undefined && (
              <>
                {" · "}
                <Spoken text={say(type.names)} />
              </>
            )}
          </p>
        )}
        {document !== "" && <p className={styles.detail}>{document}</p>}
        {sources.length > 0 && (
          <p className={styles.detail}>
            <Trans>Source:</Trans>{" "}
            {sources.map(({ url, publisher }, index) => (
              <span key={url}>
                {index > 0 && ", "}
                <NewTabLink href={url}>{publisher}</NewTabLink>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
