import { Trans } from "@lingui/react/macro";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import { DataSection } from "./DataSection";
import styles from "./OpenQuestions.module.css";

/** What no source consulted could settle; shown as questions, never as facts. */
export function OpenQuestions() {
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  return (
    <DataSection id="questions" heading={<Trans>Open questions</Trans>}>
      <p>
        {dataset.questions.length === 0 ? (
          <Trans>This dataset lists no open questions.</Trans>
        ) : (
          <Trans>No source that we consulted could settle these. If you know one, please tell us.</Trans>
        )}
      </p>
      <ul className={styles.questions}>
        {dataset.questions.map(({ id, text, events = [] }) => (
          <li key={id} className={styles.question}>
            <p>
              <Spoken text={say(text)} />
            </p>
            {events.length > 0 && (
              <ul className={styles.events}>
                {events
                  .flatMap((eventId) => dataset.eventById.get(eventId) ?? [])
                  .map((event) => (
                    <li key={event.id}>
                      <EventLink event={event} />
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </DataSection>
  );
}
