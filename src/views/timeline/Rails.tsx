import { eventMarkLook } from "../../core/timeline/layoutTimeline";
import type { TimelineRow } from "../../core/timeline/layoutRows";
import { useLoadedTimeline } from "../../state/datasetContext";
import { laneColour } from "../../ui/laneColour";
import { MarkShape } from "./MarkShape";
import styles from "./VerticalTimeline.module.css";

const COLUMN_PX = 13;

/** The columns of the lanes beside one row: thin lines, thick where a span lasts, and the mark of the row. */
export function Rails({ row, laneCount }: { readonly row: TimelineRow; readonly laneCount: number }) {
  const { dataset } = useLoadedTimeline();
  const widthPx = laneCount * COLUMN_PX;
  const middle = (rung: number) => (rung + 0.5) * COLUMN_PX;
  return (
    <span className={styles.rails} style={{ inlineSize: widthPx }}>
      <svg aria-hidden="true">
        {Array.from({ length: laneCount }, (_, rung) => (
          <line
            key={rung}
            x1={middle(rung)}
            x2={middle(rung)}
            y2="100%"
            style={{ stroke: laneColour(rung) }}
            className={row.lasting.has(rung) ? styles.lasting : styles.rail}
          />
        ))}
        <line x1={middle(row.rung)} x2={widthPx} y1="50%" y2="50%" className={styles.link} />
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
