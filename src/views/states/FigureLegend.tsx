import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { POSITIONS } from "../../core/domain/positions";
import { positionLabel } from "../../core/text/ballots";
import { PositionMark } from "../../ui/PositionMark";
import styles from "./FigureLegend.module.css";
import figureStyles from "./StateFigure.module.css";

/** What the marks of the figure mean. */
export function FigureLegend({ isComparison }: { readonly isComparison: boolean }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.legend}>
      {POSITIONS.map((position) => (
        <li key={position}>
          <PositionMark position={position} /> {positionLabel(position, i18n)}
        </li>
      ))}
      <Entry mark={<path d="M-4 3.5h8L0 -3.5z" className={figureStyles.sponsor} />}>
        <Trans>put the draft forward</Trans>
      </Entry>
      <Entry mark={<path d="M0 -7L7 0L0 7L-7 0zM-4 4L4 -4" className={figureStyles.apart} />}>
        <Trans>stood apart from a text without a vote</Trans>
      </Entry>
      <Entry mark={<path d="M0 -8v16" className={figureStyles.withoutPositions} />}>
        <Trans>no State’s position is on record</Trans>
      </Entry>
      <Entry mark={<path d="M-8 0h16" className={styles.term} />}>
        <Trans>member of the body</Trans>
      </Entry>
      {isComparison && (
        <Entry
          mark={<rect x={-8} y={-8} width={16} height={16} rx={3} className={figureStyles.difference} />}
        >
          <Trans>the positions of the two differ</Trans>
        </Entry>
      )}
    </ul>
  );
}

function Entry({ mark, children }: { readonly mark: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="-8 -8 16 16" aria-hidden="true" className={styles.mark}>
        {mark}
      </svg>{" "}
      {children}
    </li>
  );
}
