import { Trans } from "@lingui/react/macro";
import type { EventId } from "../../core/domain/event";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { StateSection } from "./StateSection";
import styles from "./stateLists.module.css";

/** What no source could settle about decisions that are shown. Nothing where there is no such question. */
export function StateQuestions({ events }: { readonly events: ReadonlySet<EventId> }) {
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  const questions = dataset.questions.filter((question) => question.events?.some((id) => events.has(id)));
  if (questions.length === 0) return null;
  return (
    <StateSection heading={<Trans>Open questions about these decisions</Trans>}>
      <ul className={styles.list}>
        {questions.map(({ id, text }) => (
          <li key={id}>
            <Spoken text={say(text)} />
          </li>
        ))}
      </ul>
      <p>
        <AppLink path={paths.questions()}>
          <Trans>All open questions</Trans>
        </AppLink>
      </p>
    </StateSection>
  );
}
