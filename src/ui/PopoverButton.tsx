import { type CSSProperties, type ReactNode, useId } from "react";
import { Button } from "./Button";
import styles from "./PopoverButton.module.css";

type Props = {
  /** What the button says. */
  readonly label: ReactNode;
  /** Whether what it opens differs from its default. */
  readonly isOn?: boolean;
  /** Name of what it opens. */
  readonly title: string;
  /** "panel" opens under its button, "sheet" fills the lower part of a narrow screen. */
  readonly kind?: "panel" | "sheet";
  /** Text of a button at the end that closes it again. */
  readonly closeLabel?: string;
  readonly children: ReactNode;
};

/** A pill that opens a native popover: Esc, a click elsewhere and the way back of the focus come with it. */
export function PopoverButton({ label, isOn = false, title, kind = "panel", closeLabel, children }: Props) {
  const id = useId();
  const anchor = `--popover-${id.replaceAll(/\W/g, "")}`;
  const atAnchor: CSSProperties = { positionAnchor: anchor };
  return (
    <>
      <button
        type="button"
        className={isOn ? `${styles.pill} ${styles.on}` : styles.pill}
        style={{ anchorName: anchor }}
        popoverTarget={id}
      >
        {label}
        <svg viewBox="0 0 10 6" aria-hidden="true" className={styles.arrow}>
          <path d="M1 1l4 4 4-4" />
        </svg>
      </button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={title}
        className={styles[kind]}
        style={kind === "panel" ? atAnchor : undefined}
      >
        {children}
        {closeLabel && (
          <Button variant="primary" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
            {closeLabel}
          </Button>
        )}
      </div>
    </>
  );
}
