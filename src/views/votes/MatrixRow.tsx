import { useLingui } from "@lingui/react/macro";
import { type CSSProperties, memo } from "react";
import type { MatrixRow as Row } from "../../core/ballots/matrix";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import { placeRowMarks } from "../../core/ballots/rowMarks";
import { stateName } from "../../core/domain/state";
import { describeCell } from "../../core/text/ballots";
import { paths } from "../../core/url/paths";
import { AppLink } from "../../ui/AppLink";
import { PositionShapePath } from "../../ui/PositionMark";
import { Spoken } from "../../ui/Spoken";
import styles from "./MatrixRow.module.css";
import type { MatrixSizes } from "./useMatrixSizes";
import marks from "./positionMarks.module.css";

const CELL = `${styles.cell} ${marks.mark}`;

type Props = {
  readonly row: Row;
  readonly columns: readonly VoteColumn[];
  /** Where each column starts, from the names on. */
  readonly startsPx: readonly number[];
  readonly sizes: MatrixSizes;
  readonly looks: readonly (CSSProperties | undefined)[];
  /** From 1, the two lines of headings included. */
  readonly rowIndex: number;
  readonly topPx: number;
  /** The cell that Tab leads to, counted from 1; 0 the name of the State. */
  readonly activeColumn: number | undefined;
  /** Whether the reader has just looked for this State. */
  readonly isFound: boolean;
  /** Whether the rows stand in the order of how often positions changed. */
  readonly showsChanges: boolean;
};

/** One State: its name, and its position in each vote. */
export const MatrixRow = memo(function MatrixRow({
  row: { state, cells, changes },
  columns,
  startsPx,
  sizes,
  looks,
  rowIndex,
  topPx,
  activeColumn,
  isFound,
  showsChanges,
}: Props) {
  const { t, i18n } = useLingui();
  const name = stateName(state, i18n.locale);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={styles.row}
      style={{ insetBlockStart: topPx }}
      data-found={isFound || undefined}
    >
      <div role="rowheader" aria-colindex={1} className={styles.name}>
        <AppLink
          path={paths.state(state.iso3)}
          tabIndex={activeColumn === 0 ? 0 : -1}
          className={styles.link}
          title={name.text}
        >
          <Spoken text={name} />
        </AppLink>
        {showsChanges && (
          <span className={styles.changes} title={t`Times that it changed sides`}>
            {i18n.number(changes)}
          </span>
        )}
      </div>
      <svg className={styles.marks} aria-hidden="true">
        {placeRowMarks(cells, startsPx, sizes).map(({ position, path }) => (
          <PositionShapePath key={position} position={position} path={path} />
        ))}
      </svg>
      {columns.map((column, place) => {
        const cell = cells[place] ?? "blank";
        return (
          <div
            key={column.event.id}
            role="gridcell"
            aria-colindex={place + 2}
            aria-label={describeCell(cell, column, i18n)}
            className={CELL}
            style={looks[place]}
            data-cell={cell === "no-positions" ? column.kind : cell}
            tabIndex={activeColumn === place + 1 ? 0 : undefined}
          />
        );
      })}
    </div>
  );
});
