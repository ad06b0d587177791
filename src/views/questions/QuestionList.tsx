import { Trans } from "@lingui/react/macro";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { EventLink } from "../../ui/EventLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./QuestionList.module.css";

/** What no source consulted could settle; shown as questions, never as facts. */
export function QuestionList() {
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  if (dataset.questions.length === 0) {
    return (
      <p>
        <Trans>This dataset lists no open questions.</Trans>
      </p>
    );
  }
  return (
    <>
      <p>
        <Trans>No source that we consulted could settle these. If you know one, please tell us.</Trans>
      </p>
      <ul className={styles.questions}>
        {dataset.questions.map(({ id, text, events = [] }) => (
          <li key={id} id={id} className={styles.question}>
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
    </>
  );
}
