import { positionShape } from "../core/ballots/positionShape";
import type { Position } from "../core/domain/positions";
import styles from "./PositionMark.module.css";

type PathProps = {
  readonly position: Position;
  /** Shapes of this position at other places than the middle. */
  readonly path?: string;
};

/** The shape of a position, to stand in a drawing: its middle is where the group around it stands. */
export function PositionShapePath({ position, path }: PathProps) {
  const shape = positionShape(position);
  return <path d={path ?? shape.path} className={styles[shape.ink]} data-position={position} />;
}

/** The same, to stand in a line of text that says the position in words. */
export function PositionMark({ position }: { readonly position: Position }) {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true" className={styles.mark}>
      <PositionShapePath position={position} />
    </svg>
  );
}
