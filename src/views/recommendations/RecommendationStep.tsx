import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { Ask, Evidence } from "../../core/domain/recommendation";
import type { Source } from "../../core/domain/source";
import { describeEdtf } from "../../core/text/dates";
import { useLoadedTimeline } from "../../state/datasetContext";
import { EventLink } from "../../ui/EventLink";
import { NewTabLink } from "../../ui/NewTabLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./RecommendationCard.module.css";

type Props = {
  readonly step: Ask | Evidence;
  readonly text: ReactNode;
  /** All sources of the recommendation, among which are those of the step. */
  readonly sources: readonly Source[];
};

/** One step of the way from ask to outcome: when, what, where in which document, and where that can be read. */
export function RecommendationStep({ step, text, sources }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const event = step.event === undefined ? undefined : dataset.eventById.get(step.event);
  const read = sources.filter(({ url }) => step.sources.includes(url));
  const document = "by" in step ? [step.symbol, step.place].filter((part) => part !== undefined) : [];
  return (
    <li className={styles.step}>
      <span className={styles.date}>{describeEdtf(step.date, i18n)}</span>
      <div className={styles.what}>
        <p>{text}</p>
        {"by" in step && step.text !== undefined && (
          <p className={styles.detail}>
            <Spoken text={{ text: step.text, lang: dataset.language }} />
          </p>
        )}
        {(event !== undefined || document.length > 0) && (
          <p className={styles.detail}>
            {event !== undefined && <EventLink event={event} />}
            {event !== undefined && document.length > 0 && " · "}
            {document.join(", ")}
          </p>
        )}
        {read.length > 0 && (
          <p className={styles.detail}>
            <Trans>Source:</Trans>{" "}
            {read.map(({ url, publisher }, place) => (
              <span key={url}>
                {place > 0 && ", "}
                <NewTabLink href={url}>{publisher}</NewTabLink>
              </span>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
