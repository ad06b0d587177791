import { useLingui } from "@lingui/react/macro";
import styles from "./SkipTimeline.module.css";

const AFTER_ID = "after-timeline";

/** A way past the timeline for the keyboard: out of sight until it has the focus. */
export function SkipTimeline() {
  const { t } = useLingui();
  return (
    <a
      className={`visually-hidden ${styles.skip}`}
      href={`#${AFTER_ID}`}
      onClick={(event) => {
        // The address is the reader's view, and has no place for where they are on the page.
        event.preventDefault();
        const after = document.getElementById(AFTER_ID);
        after?.focus();
        after?.scrollIntoView({ block: "nearest" });
      }}
    >
      {t`Skip the timeline`}
    </a>
  );
}

/** Where the link leads: what comes next is the next stop of Tab. */
export function AfterTimeline() {
  const { t } = useLingui();
  return (
    <p id={AFTER_ID} tabIndex={-1} className={styles.after}>
      {t`End of the timeline`}
    </p>
  );
}
