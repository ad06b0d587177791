import { Plural } from "@lingui/react/macro";
import { Fragment, type ReactNode } from "react";
import { useLingui } from "@lingui/react";
import type { ChainStep } from "../../core/chains/walkChain";
import type { UnEvent } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { describeDecision } from "../../core/text/decisions";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import { type HeadingLevel, PanelSection } from "./PanelSection";
import { RelatedLink } from "./RelatedLink";
import styles from "./RelatedEvents.module.css";

type Props = {
  readonly heading: ReactNode;
  readonly under: HeadingLevel;
  /** Whose chain it is. */
  readonly event: UnEvent;
  /** One side of the chain, nearest step first. */
  readonly steps: readonly ChainStep[];
};

/** What an event builds on, or what it led to; the text twin of the lines that the timeline draws. */
export function RelatedEvents({ heading, under, event, steps }: Props) {
  if (steps.length === 0) return null;
  const distances = [...new Set(steps.map(({ distance }) => distance))];
  return (
    <PanelSection under={under} heading={heading}>
      {distances.map((distance) => (
        <Fragment key={distance}>
          {distances.length > 1 && <StepHeading distance={distance} under={under} />}
          <ul className={styles.list}>
            {steps
              .filter((step) => step.distance === distance)
              .map((step) => (
                <RelatedEvent key={step.event.id} step={step} event={event} />
              ))}
          </ul>
        </Fragment>
      ))}
    </PanelSection>
  );
}

function StepHeading({ distance, under }: { readonly distance: number; readonly under: HeadingLevel }) {
  const Heading = under === 1 ? "h3" : "h4";
  return (
    <Heading className={styles.step}>
      {distance < 0 ? (
        <Plural value={-distance} one="# step back" other="# steps back" />
      ) : (
        <Plural value={distance} one="# step on" other="# steps on" />
      )}
    </Heading>
  );
}

function RelatedEvent({ step, event }: { readonly step: ChainStep; readonly event: UnEvent }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const { extent, type, documents, action } = step.event;
  return (
    <li className={styles.item}>
      <span className={styles.date}>{describeDate(extent, i18n)}</span>
      <span className={styles.what}>
        <EventLink event={step.event} />
        <span className={styles.fact}>
          <Spoken text={say(dataset.typeById.get(type)?.names)} />
          {documents?.[0] && ` · ${documents[0].symbol}`}
          {action !== undefined && ` · ${describeDecision(action, i18n)}`}
        </span>
        {step.links.map((link) => (
          <RelatedLink
            key={`${link.from.id} ${link.to.id}`}
            link={link}
            listed={step.event}
            isOwn={link.from === event || link.to === event}
          />
        ))}
      </span>
    </li>
  );
}
