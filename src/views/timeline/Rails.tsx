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

/** The thin lines of all columns, for the style of what holds the rows: the same beside each of them. */
export function railStyle(laneCount: number): { readonly "--rails": string } {
  const columns = columnCount(laneCount);
  const lines = Array.from({ length: columns }, (_, rung) => {
    const colour = columns === laneCount ? laneColour(rung) : "var(--line-strong)";
    const line = `color-mix(in srgb, ${colour} 55%, transparent)`;
    return `linear-gradient(${line} 0 0) ${(rung + 0.5) * COLUMN_PX - 0.5}px 0 / 1px 100% no-repeat`;
  });
  return { "--rails": lines.join(", ") };
}

/**
 * The columns of the lanes beside one row: thick lines where a span lasts, and the mark of the row; small dots in further
 * lanes of its event.
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
        {isOwnColumn &&
          [...row.lasting].map((rung) => (
            <line
              key={rung}
              x1={middle(rung)}
              x2={middle(rung)}
              y2="100%"
              style={{ stroke: laneColour(rung) }}
              className={styles.lasting}
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
