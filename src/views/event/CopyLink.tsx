import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { Button } from "../../ui/Button";
import styles from "./CopyLink.module.css";

type Outcome = "not-tried" | "copied" | "by-hand";

/** Copies the address of the page as it stands: event, filters and language. */
export function CopyLink() {
  const { t } = useLingui();
  const [outcome, setOutcome] = useState<Outcome>("not-tried");
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (outcome === "by-hand") field.current?.select();
  }, [outcome]);

  async function copy() {
    try {
      // Absent outside of secure contexts; rejects when the browser or a frame forbids it.
      await navigator.clipboard.writeText(window.location.href);
      setOutcome("copied");
    } catch {
      setOutcome("by-hand");
    }
  }

  return (
    <div className={styles.copyLink}>
      <Button onClick={() => void copy()}>
        <Trans>Copy link</Trans>
      </Button>
      {outcome === "by-hand" && (
        <input
          ref={field}
          className={styles.address}
          readOnly
          value={window.location.href}
          aria-label={t`Address of this event`}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <span role="status" className={styles.outcome}>
        {outcome === "copied" && <Trans>Copied</Trans>}
        {outcome === "by-hand" && <Trans>The browser does not let us copy. Copy the selected address.</Trans>}
      </span>
    </div>
  );
}
