import { Trans, useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { paths } from "../../core/url/paths";
import { currentProgress, onProgress } from "../../loading/loadingProgress";
import { AppLink } from "../../ui/AppLink";
import styles from "./LoadingProgress.module.css";

const BYTES_PER_MB = 1_000_000;
/** Below so many bytes, tenths of a megabyte matter. */
const TENTHS_BELOW = 10 * BYTES_PER_MB;

/** How much of a large file has come, and the way out; nothing for files that are there at once. */
export function LoadingProgress() {
  const { t, i18n } = useLingui();
  const progress = useSyncExternalStore(onProgress, currentProgress);
  if (progress === undefined) return null;
  const { bytes, totalBytes } = progress;
  const maximumFractionDigits = (totalBytes ?? bytes) < TENTHS_BELOW ? 1 : 0;
  const megabytes = (count: number) => i18n.number(count / BYTES_PER_MB, { maximumFractionDigits });
  const come = megabytes(bytes);
  const total = totalBytes === undefined ? undefined : megabytes(totalBytes);
  const isThere = totalBytes !== undefined && bytes >= totalBytes;
  return (
    <div className={styles.progress}>
      {/* Without a value, the bar says that nobody knows how long it takes. */}
      <progress
        className={styles.bar}
        aria-label={t`Loading the timeline`}
        max={totalBytes}
        value={totalBytes === undefined || isThere ? undefined : bytes}
      />
      <span>{total === undefined ? t`${come} MB so far` : t`${come} of ${total} MB`}</span>
      <AppLink
        path={paths.timeline()}
        change={(state) => ({ ...state, dataset: undefined, release: undefined })}
        className={styles.stop}
      >
        <Trans>Stop, and show the record</Trans>
      </AppLink>
    </div>
  );
}
