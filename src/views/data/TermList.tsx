import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./list.module.css";

export type Term = {
  readonly id: string;
  readonly name: ReactNode;
  readonly meaning: ReactNode;
  /** How often it occurs in the dataset that is shown. */
  readonly count: number;
};

/** Words of the record with what they mean, and how often each occurs. */
export function TermList({ terms }: { readonly terms: readonly Term[] }) {
  return (
    <dl className={styles.terms}>
      {terms.map(({ id, name, meaning, count }) => (
        <div key={id} className={styles.term}>
          <dt>
            {name}{" "}
            <span className={styles.count}>
              <Trans>({count} in this record)</Trans>
            </span>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
