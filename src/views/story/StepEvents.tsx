import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { UnEvent } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { EventLink } from "../../ui/EventLink";
import sectionLabel from "../../ui/sectionLabel.module.css";
import { SourceList } from "../../ui/SourceList";
import styles from "./StepEvents.module.css";

type Props = {
  /** Ids, the one that the step is about first. */
  readonly events: readonly string[];
  /** Who acted and when, and the documents. */
  readonly renderDetails: (event: UnEvent) => ReactNode;
};

/** The events on which a step rests, each with its documents and its sources. */
export function StepEvents({ events, renderDetails }: Props) {
  const { eventById } = useLoadedTimeline().dataset;
  const found = events.flatMap((id) => eventById.get(id) ?? []);
  const missing = events.length - found.length;
  return (
    <section className={styles.events} aria-labelledby="step-events">
      <h2 id="step-events" className={sectionLabel["sectionLabel"]}>
        <Trans>It rests on</Trans>
      </h2>
      <ul className={styles.list}>
        {found.map((event) => (
          <li key={event.id} className={styles.event}>
            <p className={styles.title}>
              <EventLink event={event} />
            </p>
            {renderDetails(event)}
            <details>
              <summary className={styles.sources}>
                <Plural value={event.sources?.length ?? 0} one="# source" other="# sources" />
              </summary>
              <SourceList sources={event.sources ?? []} />
            </details>
          </li>
        ))}
      </ul>
      {missing > 0 && (
        <p>
          <Plural
            value={missing}
            one="# of its events is not in the release that is shown."
            other="# of its events are not in the release that is shown."
          />
        </p>
      )}
    </section>
  );
}
