import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { UnEvent } from "../../core/domain/event";
import { describeDate } from "../../core/text/dates";
import { eventText, eventTitle } from "../../core/text/eventText";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { bodyColour } from "../../ui/laneColour";
import { Spoken } from "../../ui/Spoken";
import styles from "./VoteHeader.module.css";

type Props = {
  readonly event: UnEvent;
  /** Its documents. */
  readonly children: ReactNode;
};

/** What was decided, by whom and when; and the ways back. */
export function VoteHeader({ event, children }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const { language } = dataset;
  return (
    <header className={styles.header}>
      <p>
        <AppLink path={paths.votes()}>
          <Trans>All votes</Trans>
        </AppLink>
        {" · "}
        <AppLink path={paths.event(event.id)}>
          <Trans>On the timeline</Trans>
        </AppLink>
      </p>
      <p className={styles.origin}>
        <span className={styles.square} style={{ background: bodyColour(dataset, event.body) }} />
        <AppLink path={paths.body(event.body)}>
          <Spoken text={say(dataset.bodyById.get(event.body)?.names)} />
        </AppLink>
        {" · "}
        {describeDate(event.extent, i18n)}
      </p>
      <h1>
        <Spoken text={eventTitle(event, language, i18n.locale)} />
      </h1>
      {event.officialTitle !== undefined && event.officialTitle !== event.title && (
        <p className={styles.officialTitle}>
          <Trans>
            Official title: <Spoken text={{ text: event.officialTitle, lang: language }} />
          </Trans>
        </p>
      )}
      {children}
      <p className={styles.summary}>
        <Spoken text={eventText(event, "summary", language, i18n.locale)} />
      </p>
    </header>
  );
}
