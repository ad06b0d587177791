import { useLingui } from "@lingui/react/macro";
import { AXIS_PX } from "../../core/timeline/geometry";
import type { StepFigure } from "../../core/timeline/stepLanes";
import styles from "./StepFigure.module.css";

type Props = {
  readonly figure: Pick<StepFigure, "widthPx" | "ticks" | "todayPx">;
};

/** Half of what the word may take up on either side. */
const HALF_WORD_PX = 24;

/** The dates above the lanes, and today. */
export function StepAxis({ figure: { widthPx, ticks, todayPx } }: Props) {
  const { t } = useLingui();
  const anchor = todayPx < HALF_WORD_PX ? "start" : todayPx > widthPx - HALF_WORD_PX ? "end" : "middle";
  return (
    <svg width={widthPx} height={AXIS_PX} className={styles.dates}>
      {ticks.map((tick) =>
        tick.label === undefined ? null : (
          <text key={tick.key} x={tick.xPx} y={AXIS_PX - 7} textAnchor={tick.anchor}>
            {tick.label}
          </text>
        ),
      )}
      <text x={todayPx} y={11} textAnchor={anchor} className={styles.todayWord}>{t`today`}</text>
    </svg>
  );
}

/** The lines of the dates, and of today, behind all lanes. */
export function StepGround({ figure: { widthPx, ticks, todayPx } }: Props) {
  return (
    <svg width={widthPx} aria-hidden="true" className={styles.ground}>
      {ticks.map(({ key, xPx }) => (
        <line key={key} x1={xPx} x2={xPx} y2="100%" className={styles.grid} />
      ))}
      <line x1={todayPx} x2={todayPx} y2="100%" className={styles.today} />
    </svg>
  );
}
