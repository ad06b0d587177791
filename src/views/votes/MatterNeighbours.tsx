import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { MatterNeighbours as Neighbours } from "../../core/ballots/matters";
import { compareVotes } from "../../core/ballots/positionChanges";
import { hasPositions, type VoteColumn } from "../../core/ballots/voteColumns";
import type { State } from "../../core/domain/state";
import { describeColumn } from "../../core/text/ballots";
import { describeDate } from "../../core/text/dates";
import { eventTitle } from "../../core/text/eventText";
import { paths } from "../../core/url/paths";
import { useLoadedTimeline } from "../../state/datasetContext";
import { AppLink } from "../../ui/AppLink";
import { Spoken } from "../../ui/Spoken";
import styles from "./MatterNeighbours.module.css";
import { VoteChanges } from "./VoteChanges";
import { VoteSection } from "./VoteSection";

type Props = {
  readonly column: VoteColumn;
  readonly neighbours: Neighbours;
  readonly states: readonly State[];
};

/** What the body decided on the same matter before and after, and who changed sides from one vote to the next. */
export function MatterNeighbours({ column, neighbours, states }: Props) {
  const { i18n } = useLingui();
  const { previous, next, previousVote, nextVote } = neighbours;
  const none = <Trans>Nothing on record.</Trans>;
  const dateOf = ({ event }: VoteColumn) => describeDate(event.extent, i18n);
  return (
    <VoteSection heading={<Trans>On the same matter</Trans>}>
      <dl className={styles.neighbours}>
        <Neighbour term={<Trans>Before</Trans>}>{previous ? <Decision column={previous} /> : none}</Neighbour>
        <Neighbour term={<Trans>After</Trans>}>{next ? <Decision column={next} /> : none}</Neighbour>
      </dl>
      {hasPositions(column) && previousVote !== undefined && (
        <VoteChanges
          heading={<Trans>Since the vote of {dateOf(previousVote)}</Trans>}
          comparison={compareVotes(previousVote, column)}
          states={states}
        />
      )}
      {hasPositions(column) && nextVote !== undefined && (
        <VoteChanges
          heading={<Trans>By the vote of {dateOf(nextVote)}</Trans>}
          comparison={compareVotes(column, nextVote)}
          states={states}
        />
      )}
    </VoteSection>
  );
}

function Neighbour({ term, children }: { readonly term: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Decision({ column }: { readonly column: VoteColumn }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const { event } = column;
  return (
    <>
      <AppLink path={paths.vote(event.id)}>
        <Spoken text={eventTitle(event, dataset.language, i18n.locale)} />
      </AppLink>
      {", "}
      {describeDate(event.extent, i18n)}
      <br />
      {describeColumn(column, i18n)}
    </>
  );
}
