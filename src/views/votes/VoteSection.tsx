import { type ReactNode, useId } from "react";
import styles from "./VoteSection.module.css";

type Props = { readonly heading: ReactNode; readonly children: ReactNode };

/** One part of the page of a vote, under its heading. */
export function VoteSection({ heading, children }: Props) {
  const headingId = useId();
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId}>{heading}</h2>
      {children}
    </section>
  );
}
