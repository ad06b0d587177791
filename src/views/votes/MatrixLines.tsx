import { hasPositions, type VoteColumn } from "../../core/ballots/voteColumns";
import styles from "./MatrixLines.module.css";
import marks from "./positionMarks.module.css";

type Props = {
  readonly columns: readonly VoteColumn[];
  /** Where each starts, from the names on. */
  readonly startsPx: readonly number[];
  readonly colours: readonly string[];
};

const LINE = `${styles.line} ${marks.line}`;

/** A line down each column in which nobody's position is on record, once for all rows. */
export function MatrixLines({ columns, startsPx, colours }: Props) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {columns.map((column, place) =>
        hasPositions(column) ? null : (
          <div
            key={column.event.id}
            className={LINE}
            data-kind={column.kind}
            style={{ "--lane": colours[place], insetInlineStart: startsPx[place] }}
          />
        ),
      )}
    </div>
  );
}
