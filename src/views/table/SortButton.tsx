import type { ReactNode } from "react";
import styles from "./SortButton.module.css";

export type SortDirection = "ascending" | "descending" | "none";

type Props = {
  readonly children: ReactNode;
  readonly direction: SortDirection;
  readonly onSort: () => void;
};

const ARROWS: Readonly<Record<SortDirection, string>> = { ascending: "▲", descending: "▼", none: "↕" };

/** The heading of a column, which sorts the table by it. Its cell says the direction, in `aria-sort`. */
export function SortButton({ children, direction, onSort }: Props) {
  return (
    <button type="button" className={styles.sort} onClick={onSort}>
      {children}
      <span className={styles.arrow} aria-hidden="true">
        {ARROWS[direction]}
      </span>
    </button>
  );
}
