import { Trans, useLingui } from "@lingui/react/macro";
import type { Action } from "../../core/domain/action";
import { tallyOf } from "../../core/domain/decision";
import type { UnEvent } from "../../core/domain/event";
import { describeDecision } from "../../core/text/decisions";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import { type HeadingLevel, PanelSection } from "./PanelSection";
import styles from "./HowDecided.module.css";
import { MembersByPosition } from "./MembersByPosition";
import { Sponsors } from "./Sponsors";
import { VoteBar } from "./VoteBar";

type Props = { readonly event: UnEvent; readonly under: HeadingLevel };

/** How a text or motion was decided: in words, as a bar, and member by member where that is on record. */
export function HowDecided({ event, under }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { action } = event;
  if (action === undefined) return null;
  const tally = tallyOf(action);
  const sitting = [event.session, event.meeting].filter((part) => part !== undefined).join(" · ");

  return (
    <PanelSection under={under} heading={<Trans>How it was decided</Trans>}>
      <p className={styles.words}>
        <strong>{describeDecision(action, i18n)}</strong>
        {sitting !== "" && <span className={styles.sitting}>{sitting}</span>}
      </p>
      {action.question !== undefined && (
        <p>
          <Trans>
            What was decided: <Spoken text={{ text: action.question, lang: dataset.language }} />
          </Trans>
        </p>
      )}
      {tally !== undefined && <VoteBar tally={tally} />}
      {action.note !== undefined && (
        <p className={styles.note}>
          <Spoken text={{ text: action.note, lang: dataset.language }} />
        </p>
      )}
      {hasMembers(action) && dataset.positions !== undefined && (
        <MembersByPosition eventId={event.id} positions={dataset.positions} />
      )}
      {dataset.positions !== undefined && event.documents?.some(({ role }) => role === "draft") && (
        <Sponsors eventId={event.id} positions={dataset.positions} />
      )}
      <p className={styles.more}>
        <AppLink path={paths.vote(event.id)}>
          <Trans>This decision in full</Trans>
        </AppLink>
        <AppLink path={paths.votes()}>
          <Trans>All votes</Trans>
        </AppLink>
      </p>
    </PanelSection>
  );
}

/** Whether positions can be on record: only totals, or no vote at all, have none. */
function hasMembers({ manner }: Action): boolean {
  return manner === "recorded-vote" || manner === "procedural-vote";
}
