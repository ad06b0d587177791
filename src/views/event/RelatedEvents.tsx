import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { RelatedEvent } from "../../core/chains/neighbours";
import { describeDate } from "../../core/text/dates";
import { relationLabel } from "../../core/text/labels";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { NewTabLink } from "../../ui/NewTabLink";
import { Spoken } from "../../ui/Spoken";
import { type HeadingLevel, PanelSection } from "./PanelSection";
import styles from "./RelatedEvents.module.css";

type Props = {
  readonly heading: ReactNode;
  readonly under: HeadingLevel;
  readonly related: readonly RelatedEvent[];
};

/** What an event builds on, or what it led to; the text twin of the lines that the timeline draws. */
export function RelatedEvents({ heading, under, related }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  if (related.length === 0) return null;
  return (
    <PanelSection under={under} heading={heading}>
      <ul className={styles.list}>
        {related.map((neighbour) => (
          <li key={neighbour.event.id} className={styles.item}>
            <span className={styles.date}>{describeDate(neighbour.event.extent, i18n)}</span>
            <span className={styles.what}>
              <EventLink event={neighbour.event} />
              <span className={styles.relation}>
                <span>{relationLabel(neighbour.type, neighbour.inverse, i18n)}</span>
                {" · "}
                <Spoken text={say(dataset.typeById.get(neighbour.event.type)?.names)} />
                {neighbour.event.documents?.[0] && ` · ${neighbour.event.documents[0].symbol}`}
              </span>
              {neighbour.source !== undefined && (
                <span className={styles.relation}>
                  <Trans>
                    Source: <NewTabLink href={neighbour.source.url}>{neighbour.source.publisher}</NewTabLink>
                  </Trans>
                </span>
              )}
              {neighbour.note !== undefined && (
                <span className={styles.relation}>
                  <Spoken text={{ text: neighbour.note, lang: dataset.language }} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
