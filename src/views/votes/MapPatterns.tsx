import styles from "./MapPatterns.module.css";

/**
 * Fillings by position, as in the bar of the tally, told apart by pattern before tone. Their ids begin with `id`.
 *
 *     in favour: full   against: stripes   abstaining: dots   not voting: lines across
 */
export function MapPatterns({ id }: { readonly id: string }) {
  const tile = { width: 12, height: 12, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}-inFavour`} {...tile}>
        <rect width="12" height="12" className={styles.inFavour} />
      </pattern>
      <pattern id={`${id}-against`} {...tile} patternTransform="rotate(45)">
        <rect width="12" height="12" className={styles.ground} />
        <rect width="8" height="12" className={styles.against} />
      </pattern>
      <pattern id={`${id}-abstaining`} {...tile}>
        <rect width="12" height="12" className={styles.ground} />
        <circle cx="6" cy="6" r="3.2" className={styles.quiet} />
      </pattern>
      <pattern id={`${id}-notVoting`} {...tile}>
        <rect width="12" height="12" className={styles.ground} />
        <rect y="5" width="12" height="2" className={styles.quiet} />
      </pattern>
    </defs>
  );
}
