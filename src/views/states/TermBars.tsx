import type { PixelSpan, StateBand } from "../../core/states/figure";
import styles from "./StateFigure.module.css";

/** Thickness of the bar of a membership, along the inner edge of its band. */
const BAR_PX = 4;

type Props = { readonly band: StateBand; readonly isDown: boolean };

/** When a State was a member, as bars at the edge of its band: fainter where dates leave it open. */
export function TermBars({ band, isDown }: Props) {
  const edgePx = band.acrossPx + band.breadthPx - 1 - BAR_PX;
  const rect = ({ fromPx, untilPx }: PixelSpan) =>
    isDown
      ? { x: edgePx, y: fromPx, width: BAR_PX, height: untilPx - fromPx }
      : { x: fromPx, y: edgePx, width: untilPx - fromPx, height: BAR_PX };
  return band.terms.map(({ possible, sure }) => (
    <g key={`${possible.fromPx} ${possible.untilPx}`}>
      <rect {...rect(possible)} className={styles.possibleTerm} />
      {sure !== undefined && <rect {...rect(sure)} className={styles.term} />}
    </g>
  ));
}
