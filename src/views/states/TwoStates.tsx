import { Trans } from "@lingui/react/macro";
import { useMemo } from "react";
import type { StateComparison } from "../../core/ballots/stateComparison";
import { recordOfState } from "../../core/ballots/stateRecord";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import type { State } from "../../core/domain/state";
import { comparisonColumns } from "../../core/formats/comparisonTable";
import { formatCsv } from "../../core/formats/csv";
import { useLoadedTimeline } from "../../state/datasetContext";
import type { VoteColumns } from "../../state/useVoteColumns";
import { CsvLink } from "../../ui/CsvLink";
import { ComparisonCounts } from "./ComparisonCounts";
import { DifferencesTable } from "./DifferencesTable";
import { FigureLegend } from "./FigureLegend";
import { StateFigure } from "./StateFigure";
import { StateSection } from "./StateSection";
import { useShownLanes } from "./useShownLanes";

type Props = {
  readonly first: State;
  readonly second: State;
  readonly comparison: StateComparison;
  readonly file: PositionsFile;
  readonly columns: VoteColumns;
};

/** Two States above each other, and then only the votes in which their positions differ. */
export function TwoStates({ first, second, comparison, file, columns }: Props) {
  const { dataset } = useLoadedTimeline();
  const { shown, matters } = columns;
  const { groups, span } = useShownLanes(columns, file);
  const states = useMemo(() => [first, second], [first, second]);
  const records = useMemo(
    () => states.map(({ iso3 }) => recordOfState(iso3, shown, file, dataset, matters)),
    [states, shown, file, dataset, matters],
  );
  const { differences } = comparison;
  const csv = useMemo(
    () => formatCsv(comparisonColumns(first.iso3, second.iso3), differences),
    [first, second, differences],
  );
  return (
    <>
      <StateSection heading={<Trans>Both over time</Trans>}>
        <ComparisonCounts comparison={comparison} groups={groups} />
        {groups.length > 0 && (
          <>
            <FigureLegend isComparison />
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
      <StateSection heading={<Trans>Where their positions differ</Trans>}>
        {differences.length === 0 ? (
          <p>
            <Trans>In no vote that is shown do both have a position, and not the same one.</Trans>
          </p>
        ) : (
          <p>
            <CsvLink name={`differences-${first.iso3}-${second.iso3}`} csv={csv} />
          </p>
        )}
        {groups.map((group) => (
          <DifferencesTable
            key={group.bodies.map(({ id }) => id).join(" ")}
            group={group}
            differences={differences.filter(({ column }) => group.columns.includes(column))}
            first={first}
            second={second}
          />
        ))}
      </StateSection>
    </>
  );
}
