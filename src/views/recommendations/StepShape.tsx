import { isAsk, type StepKind } from "../../core/chains/recommendationSteps";
import { stepPath } from "../../core/timeline/stepPath";
import styles from "./StepShape.module.css";

/** The shape of a step around (0, 0): a triangle for an ask, a circle for what came of it, which its filling says. */
export function StepShape({ kind }: { readonly kind: StepKind }) {
  const { outline, filling, strokes } = stepPath(kind);
  return (
    <g className={isAsk(kind) ? styles.ask : styles.outcome}>
      <path d={outline} className={styles.outline} />
      {filling !== undefined && <path d={filling} className={styles.filling} />}
      {strokes !== undefined && <path d={strokes} className={styles.strokes} />}
    </g>
  );
}
