import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "./Button";
import styles from "./CopyField.module.css";

type Props = {
  readonly label: string;
  readonly text: string;
  /** When to use it. Where it is given, the label is shown as well: nothing else says what the text is. */
  readonly hint?: string;
  /** What the button says. */
  readonly copyLabel: string;
  /** Lines that are shown at once. */
  readonly rows?: number;
  /** Other ways to take it. */
  readonly children?: ReactNode;
};

type Outcome = { readonly of: string; readonly isCopied: boolean };

/** A text to take along: by the button, or by hand where a browser or a frame forbids that. */
export function CopyField({ label, hint, text, copyLabel, rows = 2, children }: Props) {
  const id = useId();
  const hintId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();

  async function copy() {
    try {
      // Absent outside of secure contexts; rejects when the browser or a frame forbids it.
      await navigator.clipboard.writeText(text);
      setOutcome({ of: text, isCopied: true });
    } catch {
      setOutcome({ of: text, isCopied: false });
      field.current?.focus();
      field.current?.select();
    }
  }

  return (
    <div className={styles.copyField}>
      <div className={hint === undefined ? "visually-hidden" : styles.head}>
        <label htmlFor={id}>{label}</label>
        {hint !== undefined && <p id={hintId}>{hint}</p>}
      </div>
      <textarea
        ref={field}
        id={id}
        aria-describedby={hint === undefined ? undefined : hintId}
        className={styles.text}
        readOnly
        spellCheck={false}
        rows={rows}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className={styles.ways}>
        <Button onClick={() => void copy()}>{copyLabel}</Button>
        {children}
        <span role="status" className={styles.outcome}>
          {outcome?.of === text &&
            (outcome.isCopied ? (
              <Trans>Copied</Trans>
            ) : (
              <Trans>The browser does not let us copy. The text is selected: copy it by hand.</Trans>
            ))}
        </span>
      </div>
    </div>
  );
}
