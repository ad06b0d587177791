import type { StateMark } from "../../core/states/figure";
import { paths } from "../../core/url/paths";
import { changeVotesView } from "../../state/useVotesView";
import { AppLink } from "../../ui/AppLink";
import { PositionShapePath } from "../../ui/PositionMark";
import styles from "./StateFigure.module.css";

const REACH_PX = 24;

type Props = {
  readonly mark: StateMark;
  readonly sponsorPx: number;
  readonly isDown: boolean;
  readonly isStop: boolean;
  readonly label: string;
  readonly onFocus: (mark: StateMark) => void;
  readonly onPoint: (mark: StateMark | undefined) => void;
};

/** What a State did with one decision, as a link to it. */
export function FigureMark({ mark, sponsorPx, isDown, isStop, label, onFocus, onPoint }: Props) {
  const { act, alongPx, acrossPx, differs } = mark;
  const ringPx = isDown ? 8 : 9;
  const [x, y] = isDown ? [acrossPx, alongPx] : [alongPx, acrossPx];
  return (
    <AppLink
      path={paths.vote(act.event.id)}
      change={changeVotesView({ versus: undefined })}
      className={styles.mark}
      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      data-key={mark.key}
      onFocus={() => {
        onFocus(mark);
        onPoint(mark);
      }}
      onBlur={() => onPoint(undefined)}
      onPointerEnter={() => onPoint(mark)}
      onPointerLeave={() => onPoint(undefined)}
    >
      <g transform={`translate(${x} ${y})`}>
        <rect
          x={-REACH_PX / 2}
          y={-REACH_PX / 2}
          width={REACH_PX}
          height={REACH_PX}
          className={styles.reach}
        />
        {differs && (
          <rect
            x={-ringPx}
            y={-ringPx}
            width={2 * ringPx}
            height={2 * ringPx}
            rx={3}
            className={styles.difference}
          />
        )}
        {act.position !== undefined && <PositionShapePath position={act.position} />}
        {act.dissociation !== undefined && (
          <path d="M0 -7L7 0L0 7L-7 0zM-4 4L4 -4" className={styles.apart} />
        )}
        {act.isSponsor && (
          <path
            d="M-4 3.5h8L0 -3.5z"
            transform={isDown ? `translate(${sponsorPx} 0)` : `translate(0 ${sponsorPx})`}
            className={styles.sponsor}
          />
        )}
      </g>
    </AppLink>
  );
}
