import type { ReactNode } from "react";
import styles from "./Chip.module.css";

type Props = {
  readonly children: ReactNode;
  readonly removeLabel: string;
  readonly onRemove: (button: HTMLButtonElement) => void;
};

/** A pill that says what is on, with a button that takes it off. */
export function Chip({ children, removeLabel, onRemove }: Props) {
  return (
    <span className={styles.chip}>
      <span className={styles.text}>{children}</span>
      <button
        type="button"
        className={styles.remove}
        aria-label={removeLabel}
        onClick={(event) => onRemove(event.currentTarget)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.cross}>
          <path d="M2 2l8 8M10 2l-8 8" />
        </svg>
      </button>
    </span>
  );
}
