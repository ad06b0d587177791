import { Trans } from "@lingui/react/macro";
import type { EventId } from "../../core/domain/event";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import styles from "./EventQuestions.module.css";
import { type HeadingLevel, PanelSection } from "./PanelSection";

type Props = { readonly eventId: EventId; readonly under: HeadingLevel };

/** What no source consulted could settle about this event. */
export function EventQuestions({ eventId, under }: Props) {
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const questions = dataset.questions.filter(({ events }) => events?.includes(eventId));
  if (questions.length === 0) return null;
  return (
    <PanelSection under={under} heading={<Trans>Open questions</Trans>}>
      <ul className={styles.questions}>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <Spoken text={say(text)} />
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
