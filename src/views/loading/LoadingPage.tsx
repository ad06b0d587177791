import { useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { MAX_ATTEMPTS } from "../../loading/loadingPolicy";
import { lazyView } from "../../state/lazyView";
import { useUrlState } from "../../state/useUrlState";
import styles from "./LoadingPage.module.css";

const LoadingProgress = lazyView(async () => (await import("./LoadingProgress")).LoadingProgress);

type Props = { readonly attempt: number; readonly isPaused: boolean };

/** As many rungs as the shipped record has, so that little moves when it arrives. */
const RUNGS = Array.from({ length: 9 }, (_, index) => index);

/** A quiet ladder in place of the timeline, and how the loading goes. */
export function LoadingPage({ attempt, isPaused }: Props) {
  const { t } = useLingui();
  const { dataset } = useUrlState().state;
  return (
    <div className={styles.page} aria-busy="true">
      <div className={styles.status}>
        <p role="status">
          {isPaused
            ? t`There is no network connection. The timeline loads as soon as it is back.`
            : attempt > 1
              ? t`Trying again, attempt ${attempt} of ${MAX_ATTEMPTS}`
              : t`Loading the timeline…`}
        </p>
        {/* The record is small; what others publish may take a while. */}
        {dataset !== undefined && (
          <Suspense fallback={null}>
            <LoadingProgress />
          </Suspense>
        )}
      </div>
      <div className={styles.ladder} aria-hidden="true">
        {RUNGS.map((rung) => (
          <div key={rung} className={styles.rung}>
            <span className={styles.label} />
            <span className={styles.marks} />
          </div>
        ))}
      </div>
    </div>
  );
}
