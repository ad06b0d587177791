import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo, useState } from "react";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { formatCsv } from "../../core/formats/csv";
import { matrixColumns } from "../../core/formats/matrixTable";
import { Later } from "../../state/Later";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useUpdateUrl } from "../../state/useUrlState";
import { changeVotesView, useVotesView } from "../../state/useVotesView";
import { CsvButton } from "../../ui/CsvButton";
import { CellReadout } from "./CellReadout";
import { FindState } from "./FindState";
import { type FoundState, MatrixGrid } from "./MatrixGrid";
import { toItems } from "./matrixItems";
import { MatrixLegend } from "./MatrixLegend";
import { NoVotes } from "./NoVotes";
import { OrderChoice } from "./OrderChoice";
import { createPointedCell } from "./pointedCell";
import { RegionOptions } from "./RegionOptions";
import { useVotesMatrix } from "./useVotesMatrix";
import { VoteList } from "./VoteList";
import { VotesCount } from "./VotesCount";
import styles from "./VotesFigure.module.css";

type Props = {
  readonly file: PositionsFile;
  /** What narrows the decisions; stands before what narrows the States. */
  readonly filters: ReactNode;
  /** The filters that are on. */
  readonly chips: ReactNode;
  /** What can be done with the page elsewhere. */
  readonly actions: ReactNode;
};

/** The positions of all States in all votes, as a matrix, in words and as a table to take away. */
export function VotesFigure({ file, filters, chips, actions }: Props) {
  const { dataset } = useLoadedTimeline();
  const updateUrl = useUpdateUrl();
  const { regions } = useVotesView().view;
  const matrix = useVotesMatrix(file);
  const items = useMemo(() => toItems(matrix.rowGroups), [matrix.rowGroups]);
  const [found, setFound] = useState<FoundState>();
  const [pointed] = useState(createPointedCell);

  function find(iso3: string): void {
    setFound({ iso3 });
    const region = file.states.find((state) => state.iso3 === iso3)?.region;
    const isHidden = regions.length > 0 && (region === undefined || !regions.includes(region));
    if (isHidden) updateUrl(changeVotesView({ regions: [] }));
  }

  const csv = () =>
    formatCsv(
      matrixColumns(matrix.columns, dataset.language),
      matrix.rowGroups.flatMap(({ rows }) => rows),
    );

  return (
    <>
      <div>
        <div className={styles.controls}>
          {filters}
          <RegionOptions file={file} />
          <OrderChoice />
          <div className={styles.find}>
            <FindState file={file} onFind={find} />
          </div>
        </div>
        <div className={styles.chips}>{chips}</div>
      </div>
      <div className={styles.summary}>
        <VotesCount matrix={matrix} />
        <div className={styles.ways}>
          {matrix.columns.length > 0 && (
            <CsvButton fileName={`${dataset.id}-votes.csv`} csv={csv}>
              <Trans>Download as CSV</Trans>
            </CsvButton>
          )}
          {actions}
        </div>
      </div>
      {matrix.columns.length === 0 ? (
        <NoVotes />
      ) : (
        <>
          <MatrixLegend columns={matrix.columns} />
          {/* Its sizes are those of the reader's screen. The list below says the same. */}
          <Later>
            <MatrixGrid
              matrix={matrix}
              items={items}
              regions={file.regions}
              found={found}
              onPoint={pointed.set}
            />
            <CellReadout pointed={pointed} items={items} columns={matrix.columns} />
          </Later>
          <VoteList groups={matrix.groups} />
        </>
      )}
    </>
  );
}
