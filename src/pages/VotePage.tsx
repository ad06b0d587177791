import { Trans, useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { useParams } from "react-router";
import { indexMatters, neighboursOnMatter } from "../core/ballots/matters";
import { columnOf, hasPositions, toVoteColumns } from "../core/ballots/voteColumns";
import type { PositionsFile } from "../core/dataset/positionsSchema";
import type { UnEvent } from "../core/domain/event";
import { formatCsv } from "../core/formats/csv";
import { positionRows, VOTE_COLUMNS } from "../core/formats/votesTable";
import { eventTitle } from "../core/text/eventText";
import { paths } from "../core/url/paths";
import { PageActions } from "../share/PageActions";
import { useLoadedTimeline } from "../state/datasetContext";
import { CsvButton } from "../ui/CsvButton";
import { LoadedPositions } from "../ui/LoadedPositions";
import { Disagreements } from "../views/event/Disagreements";
import { EventDocuments } from "../views/event/EventDocuments";
import { EventSources } from "../views/event/EventSources";
import { VoteBar } from "../views/event/VoteBar";
import { MatterNeighbours } from "../views/votes/MatterNeighbours";
import { PositionList } from "../views/votes/PositionList";
import { RegionTallies } from "../views/votes/RegionTallies";
import { UnknownVote } from "../views/votes/UnknownVote";
import { VoteDecision } from "../views/votes/VoteDecision";
import { VoteDissociations } from "../views/votes/VoteDissociations";
import { VoteHeader } from "../views/votes/VoteHeader";
import { VoteMap } from "../views/votes/VoteMap";
import { VoteSponsors } from "../views/votes/VoteSponsors";
import { PagePrint } from "./PagePrint";
import styles from "./VotePage.module.css";

/** Of a dataset that names nobody's positions. */
const NO_POSITIONS: PositionsFile = { states: [], votes: {} };

/** `/votes/:id`: one decision, and who took which position where that is on record. */
export function VotePage() {
  const { t, i18n } = useLingui();
  const { id = "" } = useParams();
  const { dataset } = useLoadedTimeline();
  const event = dataset.eventById.get(id);
  if (event?.action === undefined) {
    return (
      <div className={styles.page}>
        <UnknownVote wantedId={id} />
      </div>
    );
  }
  const title = eventTitle(event, dataset.language, i18n.locale).text;
  const target = { kind: "vote", id, title, path: paths.vote(id) } as const;
  const details = (file: PositionsFile) => <Details event={event} file={file} />;
  return (
    <article className={styles.page}>
      <title>{t`${title} · UN Accountability Tracker`}</title>
      <VoteHeader event={event}>
        <EventDocuments documents={event.documents ?? []} />
      </VoteHeader>
      <PageActions target={target} />
      {dataset.positions === undefined ? (
        details(NO_POSITIONS)
      ) : (
        <LoadedPositions positions={dataset.positions}>{details}</LoadedPositions>
      )}
      <PagePrint target={target} />
    </article>
  );
}

function Details({ event, file }: { readonly event: UnEvent; readonly file: PositionsFile }) {
  const { dataset } = useLoadedTimeline();
  const columns = useMemo(() => toVoteColumns(dataset.events, file.votes), [dataset, file]);
  const matters = useMemo(() => indexMatters(dataset), [dataset]);
  const column = columnOf(columns, event.id);
  if (column === undefined) return null;
  const csv = () => formatCsv(VOTE_COLUMNS, positionRows([event], file, dataset.language));
  return (
    <>
      <VoteDecision column={column}>{"tally" in column && <VoteBar tally={column.tally} />}</VoteDecision>
      <Disagreements disagreements={event.disagreements ?? []} under={1} />
      {hasPositions(column) && (
        <>
          <VoteMap column={column} file={file} />
          <RegionTallies column={column} file={file} />
          <PositionList column={column} file={file} />
          <p>
            <CsvButton fileName={`${dataset.id}-${event.id}.csv`} csv={csv}>
              <Trans>Download the positions as CSV</Trans>
            </CsvButton>
          </p>
        </>
      )}
      <VoteDissociations eventId={event.id} file={file} />
      <MatterNeighbours
        column={column}
        neighbours={neighboursOnMatter(event.id, columns, matters)}
        states={file.states}
      />
      <VoteSponsors eventId={event.id} file={file} />
      <EventSources event={event} under={1} />
    </>
  );
}
