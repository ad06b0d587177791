import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import styles from "./MarksKey.module.css";

/** What each mark of the timeline stands for. */
export function MarksKey() {
  return (
    <ul className={styles.marks}>
      <Mark drawing={<VotedSquare />}>
        <Trans>
          Filled square: a text that was voted on. The higher the fill, the larger the share in favour.
        </Trans>
      </Mark>
      <Mark drawing={<rect x="2" y="2" width="14" height="14" rx="2" className={styles.outline} />}>
        <Trans>Empty square: a text adopted without a vote. That does not mean that all agreed.</Trans>
      </Mark>
      <Mark drawing={<rect x="2" y="2" width="14" height="14" rx="2" className={styles.dashed} />}>
        <Trans>Square with a broken outline: we do not know how it was decided, or with what totals.</Trans>
      </Mark>
      <Mark drawing={<path d="M9 1 17 9 9 17 1 9Z" className={styles.solid} />}>
        <Trans>Diamond: a meeting. An empty one was sought and not held.</Trans>
      </Mark>
      <Mark drawing={<circle cx="9" cy="9" r="6" className={styles.solid} />}>
        <Trans>Dot: a report, a statement or another step.</Trans>
      </Mark>
      <Mark drawing={<rect x="0" y="5" width="18" height="8" rx="2" className={styles.span} />}>
        <Trans>Bar: something that lasted, such as the term of a rapporteur.</Trans>
      </Mark>
      <Mark drawing={<rect x="1" y="4" width="16" height="10" rx="5" className={styles.spread} />}>
        <Trans>
          Pale stretch: the sources do not give the exact day. It is as wide as what is not known. A broken
          outline: its source doubts the date. A fading one: about then.
        </Trans>
      </Mark>
      <Mark drawing={<rect x="0" y="3" width="18" height="12" rx="6" className={styles.solid} />}>
        <Trans>A number: so many events stand too close to tell them apart. Open it to look closer.</Trans>
      </Mark>
    </ul>
  );
}

function Mark({ drawing, children }: { readonly drawing: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles.mark}>
      <svg className={styles.drawing} viewBox="0 0 18 18" aria-hidden="true">
        {drawing}
      </svg>
      <span>{children}</span>
    </li>
  );
}

function VotedSquare() {
  return (
    <>
      <rect x="2" y="7" width="14" height="9" className={styles.solid} />
      <rect x="2" y="2" width="14" height="14" rx="2" className={styles.outline} />
    </>
  );
}
