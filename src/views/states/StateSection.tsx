import { type ReactNode, useId } from "react";
import styles from "./StateSection.module.css";

type Props = { readonly heading: ReactNode; readonly children: ReactNode };

/** One part of a State's page, under its heading. */
export function StateSection({ heading, children }: Props) {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </section>
  );
}
