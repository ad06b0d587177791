import styles from "./dateLook.module.css";

/**
 * The fades of imprecise dates, for an `<svg>` to hold: over the start of a bar, over its end, of a halo to both sides.
 * Without a prefix their ids are those that `dateLook.module.css` names.
 */
export function DateFades({ prefix = "date-fade" }: { readonly prefix?: string }) {
  return (
    <defs>
      <linearGradient id={`${prefix}-start`}>
        <stop offset="0" stopOpacity="0.92" className={styles.ground} />
        <stop offset="1" stopOpacity="0" className={styles.ground} />
      </linearGradient>
      <linearGradient id={`${prefix}-end`}>
        <stop offset="0" stopOpacity="0" className={styles.ground} />
        <stop offset="1" stopOpacity="0.92" className={styles.ground} />
      </linearGradient>
      <linearGradient id={`${prefix}-strength`}>
        <stop offset="0" stopColor="#000000" />
        <stop offset="0.4" stopColor="#ffffff" />
        <stop offset="0.6" stopColor="#ffffff" />
        <stop offset="1" stopColor="#000000" />
      </linearGradient>
      <mask id={`${prefix}-both`} maskContentUnits="objectBoundingBox">
        <rect x="-0.1" y="-0.1" width="1.2" height="1.2" fill={`url(#${prefix}-strength)`} />
      </mask>
    </defs>
  );
}
