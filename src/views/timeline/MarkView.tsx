import { memo } from "react";
import { BAR_PX, clusterWidthPx, MARK_PX } from "../../core/timeline/geometry";
import type { Mark } from "../../core/timeline/mark";
import { MarkShape } from "./MarkShape";
import styles from "./marks.module.css";

type Props = {
  readonly mark: Mark;
  readonly isSelected: boolean;
  /** Whether the keyboard's way into the timeline ends here. */
  readonly isTabStop: boolean;
  readonly href: string | undefined;
  readonly label: string;
};

/** One mark as a link (an event) or a button (a cluster). The figure above it listens for clicks and keys. */
export const MarkView = memo(function MarkView({ mark, isSelected, isTabStop, href, label }: Props) {
  const className = isSelected ? `${styles.mark} ${styles.selected}` : styles.mark;
  const common = { "data-key": mark.key, "aria-label": label, tabIndex: isTabStop ? 0 : -1 };
  if (mark.kind === "cluster") {
    return (
      <g
        {...common}
        role="button"
        data-cluster={mark.count}
        transform={`translate(${mark.xPx} ${mark.yPx})`}
        className={className}
      >
        <rect
          x={-clusterWidthPx(mark.count) / 2}
          y={-MARK_PX / 2 - 1}
          width={clusterWidthPx(mark.count)}
          height={MARK_PX + 2}
          rx={MARK_PX / 2 + 1}
          className={styles.cluster}
        />
        <text className={styles.count} dy="0.35em">
          {mark.count}
        </text>
      </g>
    );
  }
  return (
    <a
      {...common}
      href={href}
      draggable={false}
      data-event={mark.event.id}
      aria-current={isSelected ? "true" : undefined}
      className={className}
    >
      {mark.kind === "bar" ? (
        <>
          <rect
            x={mark.extent[0]}
            y={mark.yPx - BAR_PX / 2}
            width={Math.max(1, mark.extent[1] - mark.extent[0])}
            height={BAR_PX}
            rx={3}
            className={styles.bar}
          />
          {mark.label !== undefined && (
            <text
              lang={mark.label.lang}
              x={mark.extent[0] + 6}
              y={mark.yPx}
              dy="0.35em"
              className={styles.barLabel}
            >
              {mark.label.text}
            </text>
          )}
        </>
      ) : (
        <>
          {mark.spread !== undefined && (
            <rect
              x={mark.spread[0]}
              y={mark.yPx - MARK_PX / 2 + 1}
              width={mark.spread[1] - mark.spread[0]}
              height={MARK_PX - 2}
              rx={MARK_PX / 2}
              className={styles.spread}
            />
          )}
          <g transform={`translate(${mark.xPx} ${mark.yPx})`}>
            <circle r={MARK_PX / 2 + 3.5} className={styles.ring} />
            <MarkShape shape={mark.shape} filling={mark.filling} />
          </g>
        </>
      )}
    </a>
  );
});
