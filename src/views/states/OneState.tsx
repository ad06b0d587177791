import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import { membershipsOfState } from "../../core/ballots/memberships";
import { actsOfState } from "../../core/ballots/stateActs";
import { recordOfState } from "../../core/ballots/stateRecord";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { State } from "../../core/domain/state";
import { formatCsv } from "../../core/formats/csv";
import { STATE_COLUMNS, stateRows } from "../../core/formats/stateTable";
import { useLoadedTimeline } from "../../state/datasetContext";
import type { VoteColumns } from "../../state/useVoteColumns";
import { CsvLink } from "../../ui/CsvLink";
import { FigureLegend } from "./FigureLegend";
import { PositionCountsTable } from "./PositionCountsTable";
import { PositionsTable } from "./PositionsTable";
import { StateChanges } from "./StateChanges";
import { StateDissociations } from "./StateDissociations";
import { StateFigure } from "./StateFigure";
import { StateMemberships } from "./StateMemberships";
import { StateQuestions } from "./StateQuestions";
import { StateSection } from "./StateSection";
import { StateSponsorships } from "./StateSponsorships";
import { useShownLanes } from "./useShownLanes";

type Props = {
  readonly state: State;
  readonly file: PositionsFile;
  readonly columns: VoteColumns;
};

/** Everything that one State did through all bodies, drawn and told, as far as the filter leaves it. */
export function OneState({ state, file, columns }: Props) {
  const { dataset } = useLoadedTimeline();
  const { shown, matters } = columns;
  const { iso3, region } = state;
  const { groups, span } = useShownLanes(columns, file);
  const record = useMemo(
    () => recordOfState(iso3, shown, file, dataset, matters),
    [iso3, shown, file, dataset, matters],
  );
  const states = useMemo(() => [state], [state]);
  const records = useMemo(() => [record], [record]);
  const acts = actsOfState(record);
  const decided = acts.filter(({ position, dissociation }) => position ?? dissociation);
  const csv = useMemo(() => formatCsv(STATE_COLUMNS, stateRows(record)), [record]);
  const { sponsors = {} } = file;
  return (
    <>
      <StateSection heading={<Trans>Positions over time</Trans>}>
        <PositionCountsTable record={record} />
        {groups.length > 0 && (
          <>
            <FigureLegend isComparison={false} />
            <StateFigure
              states={states}
              records={records}
              groups={groups}
              memberships={file.memberships}
              span={span}
            />
          </>
        )}
      </StateSection>
      <StateChanges changes={record.changes} />
      <StateSection heading={<Trans>Position by position</Trans>}>
        <p>
          <CsvLink name={`positions-${iso3}`} csv={csv} />
        </p>
        {groups.map((group) => (
          <PositionsTable
            key={group.bodies.map(({ id }) => id).join(" ")}
            iso3={iso3}
            group={group}
            acts={acts.filter(({ event }) => group.columns.some((column) => column.event === event))}
            memberships={file.memberships}
          />
        ))}
      </StateSection>
      <StateSponsorships
        sponsorships={record.sponsorships}
        known={shown.filter(({ event }) => Object.hasOwn(sponsors, event.id)).length}
      />
      <StateDissociations dissociations={record.dissociations} />
      <StateMemberships
        memberships={membershipsOfState(iso3, file.memberships, dataset.bodies)}
        region={file.regions?.find(({ id }) => id === region)}
      />
      <StateQuestions events={new Set(decided.map(({ event }) => event.id))} />
    </>
  );
}
