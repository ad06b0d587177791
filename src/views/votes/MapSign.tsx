import type { Position } from "../../core/domain/positions";
import styles from "./MapSign.module.css";

/**
 * The position of a State too small for a shape: the mark of the matrix, on a ground of its own. Signs are 22 units of
 * the map across, which is 8 pixels where the map is narrowest.
 */
export function MapSign({ position }: { readonly position: Position }) {
  return (
    <>
      <rect x={-12.5} y={-12.5} width={25} height={25} rx={4} className={styles.ground} />
      {position === "inFavour" && (
        <rect x={-11} y={-11} width={22} height={22} rx={3} className={styles.inFavour} />
      )}
      {position === "against" && <path d="M-9-9 9 9M9-9-9 9" className={styles.against} />}
      {position === "abstaining" && (
        <rect x={-9} y={-9} width={18} height={18} rx={3} className={styles.hollow} />
      )}
      {position === "notVoting" && (
        <>
          <circle r={10} className={styles.ring} />
          <circle r={4} className={styles.dot} />
        </>
      )}
    </>
  );
}
