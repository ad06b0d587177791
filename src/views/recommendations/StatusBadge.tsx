import { useLingui } from "@lingui/react/macro";
import type { RecommendationStatus } from "../../core/domain/recommendation";
import { statusLabel } from "../../core/text/recommendations";
import styles from "./StatusBadge.module.css";

/** The status in words, with a mark whose filling says it again: full, half, empty, crossed, broken. */
export function StatusBadge({ status }: { readonly status: RecommendationStatus }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.badge}>
      <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true">
        <circle
          cx="6"
          cy="6"
          r="5"
          className={status === "not-reviewed" ? `${styles.ring} ${styles.broken}` : styles.ring}
        />
        {status === "fulfilled" && <circle cx="6" cy="6" r="5" className={styles.filling} />}
        {status === "partly" && <path d="M6 1a5 5 0 0 1 0 10z" className={styles.filling} />}
        {status === "rejected" && <path d="M3.5 3.5l5 5M8.5 3.5l-5 5" className={styles.ring} />}
        {status === "lapsed" && <path d="M3.5 6h5" className={styles.ring} />}
      </svg>
      {statusLabel(status, i18n)}
    </span>
  );
}
