import type { PixelSpan, StateBand } from "../../core/states/figure";
import styles from "./StateFigure.module.css";

type Props = { readonly band: StateBand; readonly isDown: boolean };

/** When a State was a member, as bars at the edge of its band: fainter where dates leave it open. */
export function TermBars({ band, isDown }: Props) {
  const { bar } = band;
  const rect = ({ fromPx, untilPx }: PixelSpan) =>
    isDown
      ? { x: bar.fromPx, y: fromPx, width: bar.breadthPx, height: untilPx - fromPx }
      : { x: fromPx, y: bar.fromPx, width: untilPx - fromPx, height: bar.breadthPx };
  return band.terms.map(({ possible, sure }) => (
    <g key={`${possible.fromPx} ${possible.untilPx}`}>
      <rect {...rect(possible)} className={styles.possibleTerm} />
      {sure !== undefined && <rect {...rect(sure)} className={styles.term} />}
    </g>
  ));
}
