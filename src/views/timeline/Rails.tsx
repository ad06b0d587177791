import { eventMarkLook } from "../../core/timeline/markLook";
import type { TimelineRow } from "../../core/timeline/layoutRows";
import { useLoadedTimeline } from "../../state/datasetContext";
import { laneColour } from "../../ui/laneColour";
import { MarkShape } from "./MarkShape";
import styles from "./VerticalTimeline.module.css";

const COLUMN_PX = 13;

/** More lanes than this have one column together: more columns would leave the words of a phone no room. */
const MOST_COLUMNS = 12;

/** How many columns stand for so many lanes. */
export function columnCount(laneCount: number): number {
  return laneCount > MOST_COLUMNS ? 1 : laneCount;
}

/**
 * The columns of the lanes beside one row: thin lines, thick where a span lasts, and the mark of the row; small dots in
 * further lanes of its event.
 */
export function Rails({ row, laneCount }: { readonly row: TimelineRow; readonly laneCount: number }) {
  const { dataset } = useLoadedTimeline();
  const columns = columnCount(laneCount);
  const isOwnColumn = columns === laneCount;
  const widthPx = columns * COLUMN_PX;
  const middle = (rung: number) => ((isOwnColumn ? rung : 0) + 0.5) * COLUMN_PX;
  return (
    <span className={styles.rails} style={{ inlineSize: widthPx }}>
      <svg aria-hidden="true">
        {Array.from({ length: columns }, (_, rung) => (
          <line
            key={rung}
            x1={middle(rung)}
            x2={middle(rung)}
            y2="100%"
            style={{ stroke: isOwnColumn ? laneColour(rung) : "var(--line-strong)" }}
            className={isOwnColumn && row.lasting.has(rung) ? styles.lasting : styles.rail}
          />
        ))}
        <line x1={middle(row.rung)} x2={widthPx} y1="50%" y2="50%" className={styles.link} />
        {isOwnColumn &&
          row.kind === "event" &&
          row.alsoIn.map((rung) => (
            <circle key={rung} cx={middle(rung)} cy="50%" r="4" style={{ fill: laneColour(rung) }} />
          ))}
        <svg x={middle(row.rung)} y="50%" overflow="visible">
          {row.kind === "cluster" ? (
            <circle r="7" className={styles.many} />
          ) : (
            <MarkShape {...eventMarkLook(row.event, dataset.typeById)} />
          )}
        </svg>
      </svg>
    </span>
  );
}
