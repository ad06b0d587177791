import { type ReactNode, useId } from "react";
import styles from "./DataSection.module.css";

type Props = {
  /** Anchor of the section, so that a part of the page can be linked to. */
  readonly id: string;
  readonly heading: ReactNode;
  readonly children: ReactNode;
};

/** One part of the data page, under its heading. */
export function DataSection({ id, heading, children }: Props) {
  const headingId = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
