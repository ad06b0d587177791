import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import { describeColumn, describeNoPositions } from "../../core/text/ballots";
import { useLoadedTimeline } from "../../state/datasetContext";
import { Spoken } from "../../ui/Spoken";
import styles from "./VoteDecision.module.css";
import { VoteSection } from "./VoteSection";

type Props = {
  readonly column: VoteColumn;
  /** The tally as a bar, where there is one. */
  readonly children: ReactNode;
};

/** How it was decided, in a sentence and as a bar; and what a reader must not read into it. */
export function VoteDecision({ column, children }: Props) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { event, action, kind } = column;
  const own = (text: string) => <Spoken text={{ text, lang: dataset.language }} />;
  const sitting = [event.session, event.meeting].filter((part) => part !== undefined).join(" · ");
  return (
    <VoteSection heading={<Trans>How it was decided</Trans>}>
      <p className={styles.sentence}>{describeColumn(column, i18n)}</p>
      {action.question !== undefined && (
        <p>
          <Trans>What was decided: {own(action.question)}</Trans>
        </p>
      )}
      {children}
      {kind === "without-vote" ? (
        <p>
          <Trans>
            No vote was taken, so nobody’s position is on record and there is nothing to count. That is not
            the same as unanimous.
          </Trans>
        </p>
      ) : (
        kind !== "positions" && <p>{describeNoPositions(column, i18n)}</p>
      )}
      {action.note !== undefined && <p className={styles.note}>{own(action.note)}</p>}
      {sitting !== "" && <p className={styles.note}>{own(sitting)}</p>}
    </VoteSection>
  );
}
