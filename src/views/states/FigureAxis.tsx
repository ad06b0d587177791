import type { StateFigure } from "../../core/states/figure";
import styles from "./StateFigure.module.css";

type Props = { readonly figure: StateFigure; readonly isDown: boolean };

/** The dates along the figure, with a line across it at each. */
export function FigureAxis({ figure: { ticks, breadthPx, startPx }, isDown }: Props) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ key, xPx, label, anchor }) =>
        isDown ? (
          <g key={key} transform={`translate(0 ${xPx})`}>
            <line x1={38} x2={breadthPx} className={styles.tick} />
            <text y={4} className={styles.tickLabel}>
              {label}
            </text>
          </g>
        ) : (
          <g key={key} transform={`translate(${xPx} 0)`}>
            <line y1={18} y2={breadthPx} className={styles.tick} />
            <text y={12} textAnchor={anchor} className={styles.tickLabel}>
              {label}
            </text>
          </g>
        ),
      )}
      {isDown && <line x1={38} x2={breadthPx} y1={startPx} y2={startPx} className={styles.tick} />}
    </g>
  );
}
