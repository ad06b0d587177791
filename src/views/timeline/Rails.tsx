import { eventMarkLook } from "../../core/timeline/layoutTimeline";
import type { TimelineRow } from "../../core/timeline/layoutRows";
import { useLoadedTimeline } from "../../state/datasetContext";
import { laneColour } from "../../ui/laneColour";
import { MarkShape } from "./MarkShape";
import styles from "./VerticalTimeline.module.css";

const COLUMN_PX = 13;
const HEIGHT_PX = 48;

/** The columns of the lanes beside one row: thin lines, thick where a span lasts, and the mark of the row. */
export function Rails({ row, laneCount }: { readonly row: TimelineRow; readonly laneCount: number }) {
  const { dataset } = useLoadedTimeline();
  const widthPx = laneCount * COLUMN_PX;
  const middle = (rung: number) => (rung + 0.5) * COLUMN_PX;
  return (
    <svg
      aria-hidden="true"
      className={styles.rails}
      width={widthPx}
      height={HEIGHT_PX}
      preserveAspectRatio="none"
    >
      {Array.from({ length: laneCount }, (_, rung) => (
        <line
          key={rung}
          x1={middle(rung)}
          x2={middle(rung)}
          y2={HEIGHT_PX}
          style={{ stroke: laneColour(rung) }}
          className={row.lasting.has(rung) ? styles.lasting : styles.rail}
        />
      ))}
      <line
        x1={middle(row.rung)}
        x2={widthPx}
        y1={HEIGHT_PX / 2}
        y2={HEIGHT_PX / 2}
        className={styles.link}
      />
      <g transform={`translate(${middle(row.rung)} ${HEIGHT_PX / 2})`}>
        {row.kind === "cluster" ? (
          <circle r="7" className={styles.many} />
        ) : (
          <MarkShape {...eventMarkLook(row.event, dataset.typeById)} />
        )}
      </g>
    </svg>
  );
}
