import { Trans, useLingui } from "@lingui/react/macro";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { UnEvent } from "../../core/domain/event";
import { eventText } from "../../core/text/eventText";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useFollowChain } from "../../state/useFollowChain";
import { useLanguage } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import { CopyLink } from "./CopyLink";
import { Disagreements } from "./Disagreements";
import { EventChain } from "./EventChain";
import { EventDocuments } from "./EventDocuments";
import { EventOrigin } from "./EventOrigin";
import styles from "./EventPanel.module.css";
import { EventQuestions } from "./EventQuestions";
import { EventRecommendations } from "./EventRecommendations";
import { EventSources } from "./EventSources";
import { HowDecided } from "./HowDecided";
import { type HeadingLevel, PanelSection } from "./PanelSection";
import { ThemesAndActors } from "./ThemesAndActors";
import { TimeNavigation } from "./TimeNavigation";

type Props = {
  readonly event: UnEvent;
  readonly onClose: () => void;
  /** 2 (the default) beside the timeline; 1 when the panel is the page. */
  readonly headingLevel?: HeadingLevel;
  /** Moves the focus to the heading when the panel opens: for openings by the reader, not by a link. */
  readonly focusOnOpen?: boolean;
  /** What can be done with the event elsewhere. */
  readonly actions?: ReactNode;
};

/** Everything that the record says about one event. Give it the event's id as `key`: each event opens a new panel. */
export function EventPanel({ event, onClose, headingLevel = 2, focusOnOpen = false, actions }: Props) {
  const { t } = useLingui();
  const { dataset, plain } = useLoadedTimeline();
  const lang = useLanguage();
  const followChain = useFollowChain();
  const heading = useRef<HTMLHeadingElement>(null);
  // What changes later, as when the reader chooses how far to follow the chain, is no opening.
  const [takesFocus] = useState(focusOnOpen);

  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);

  function onKeyDown(keyboard: KeyboardEvent) {
    if (keyboard.defaultPrevented || keyboard.target instanceof HTMLInputElement) return;
    if (keyboard.key === "Escape") onClose();
    else if (!followChain(event.id, keyboard)) return;
    keyboard.preventDefault();
  }

  const title = eventText(event, "title", dataset.language, lang);
  const summary = eventText(event, "summary", dataset.language, lang);
  const note = eventText(event, "note", dataset.language, lang);
  const Heading = headingLevel === 1 ? "h1" : "h2";

  return (
    <section className={styles.panel} aria-labelledby="event-title" onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <div className={styles.top}>
          <EventOrigin event={event} />
          <button type="button" className={styles.close} aria-label={t`Close`} onClick={onClose}>
            <svg viewBox="0 0 14 14" className={styles.cross} aria-hidden="true">
              <path d="M2 2l10 10M12 2L2 12" />
            </svg>
          </button>
        </div>
        <Heading id="event-title" className={styles.title} tabIndex={-1} ref={heading}>
          <Spoken text={title} />
        </Heading>
        <EventDocuments documents={event.documents ?? []} />
        {event.officialTitle !== undefined && event.officialTitle !== title?.text && (
          <p className={styles.officialTitle}>
            <Trans>
              Official title: <Spoken text={{ text: event.officialTitle, lang: dataset.language }} />
            </Trans>
          </p>
        )}
      </header>
      {summary !== undefined && (
        <p className={styles.summary}>
          <Spoken text={summary} />
        </p>
      )}
      <HowDecided event={event} under={headingLevel} />
      <Disagreements disagreements={event.disagreements ?? []} under={headingLevel} />
      {note !== undefined && (
        <PanelSection under={headingLevel} heading={<Trans>Note</Trans>}>
          <p>
            <Spoken text={note} />
          </p>
        </PanelSection>
      )}
      {plain === undefined && <EventChain event={event} under={headingLevel} />}
      {event.standsAlone !== undefined && (
        <PanelSection under={headingLevel} heading={<Trans>No links</Trans>}>
          <p>
            <Spoken text={{ text: event.standsAlone, lang: dataset.language }} />
          </p>
        </PanelSection>
      )}
      <EventRecommendations eventId={event.id} under={headingLevel} />
      <ThemesAndActors event={event} under={headingLevel} />
      <EventSources event={event} under={headingLevel} />
      <EventQuestions eventId={event.id} under={headingLevel} />
      <footer className={styles.footer}>
        {plain === undefined && <TimeNavigation event={event} />}
        <CopyLink />
        {actions}
      </footer>
    </section>
  );
}
