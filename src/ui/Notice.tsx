import type { ReactNode } from "react";
import { Button } from "./Button";
import styles from "./Notice.module.css";

type Props = {
  readonly children: ReactNode;
  /** "status" is read out when the screen reader has finished, "none" in its place only. */
  readonly announced?: "status" | "none";
  /** What can be done about it; stands at the end of the line. */
  readonly action?: { readonly label: string; readonly onSelect: () => void };
};

/** A line across the page that informs and never blocks. */
export function Notice({ children, announced = "none", action }: Props) {
  return (
    <div className={styles.notice} role={announced === "none" ? undefined : announced}>
      <div className={styles.text}>{children}</div>
      {action && <Button onClick={action.onSelect}>{action.label}</Button>}
    </div>
  );
}
