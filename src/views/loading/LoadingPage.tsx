import { useLingui } from "@lingui/react/macro";
import { MAX_ATTEMPTS } from "../../loading/loadingPolicy";
import styles from "./LoadingPage.module.css";

type Props = { readonly attempt: number; readonly isPaused: boolean };

/** As many rungs as the shipped record has, so that little moves when it arrives. */
const RUNGS = Array.from({ length: 9 }, (_, index) => index);

/** A quiet ladder in place of the timeline, and how the loading goes. */
export function LoadingPage({ attempt, isPaused }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles.page} aria-busy="true">
      <p role="status" className={styles.status}>
        {isPaused
          ? t`There is no network connection. The timeline loads as soon as it is back.`
          : attempt > 1
            ? t`Trying again, attempt ${attempt} of ${MAX_ATTEMPTS}`
            : t`Loading the timeline…`}
      </p>
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
