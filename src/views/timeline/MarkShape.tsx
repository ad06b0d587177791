import { MARK_PX } from "../../core/timeline/geometry";
import type { EventMark } from "../../core/timeline/mark";
import styles from "./marks.module.css";

const HALF = MARK_PX / 2;
/** Room inside the outline that the filling of a square may take. */
const INNER = MARK_PX - 4;

type Props = Pick<EventMark, "shape" | "filling">;

/** The shape of an event around (0, 0): what kind of thing it was, and for a text how it was decided. */
export function MarkShape({ shape, filling }: Props) {
  const fill = filling.kind === "full" ? styles.solid : styles.hollow;
  if (shape === "dot") return <circle r={HALF - 1.5} className={fill} />;
  if (shape === "diamond") return <path d={`M0 ${-HALF} ${HALF} 0 0 ${HALF} ${-HALF} 0Z`} className={fill} />;
  return (
    <>
      <rect
        x={1 - HALF}
        y={1 - HALF}
        width={MARK_PX - 2}
        height={MARK_PX - 2}
        rx={2}
        className={filling.kind === "unknown" ? styles.unknown : styles.hollow}
      />
      {filling.kind === "share" && (
        <rect
          x={2 - HALF}
          y={HALF - 2 - INNER * filling.share}
          width={INNER}
          height={INNER * filling.share}
          className={styles.solid}
        />
      )}
    </>
  );
}
