import { Plural, useLingui } from "@lingui/react/macro";
import type { Problem } from "../../core/dataset/problem";
import { describeProblem } from "../../core/text/problems";
import { Notice } from "../../ui/Notice";
import styles from "./ProblemNotice.module.css";

type Props = {
  readonly problems: readonly Problem[];
  /** All of them, also those that `problems` no longer holds. */
  readonly total: number;
  /** How many of all left a record out. */
  readonly droppedCount: number;
};

const MOST_SHOWN = 50;

/** How many records were left out or shortened, and why; nothing when all were fine. */
export function ProblemNotice({ problems, total, droppedCount }: Props) {
  if (total === 0) return null;
  const repairedCount = total - droppedCount;
  const shown = problems.slice(0, MOST_SHOWN);
  const hiddenCount = total - shown.length;
  return (
    <Notice announced="status">
      <details>
        <summary className={styles.summary}>
          {droppedCount > 0 && (
            <Plural
              value={droppedCount}
              one="# record could not be read and was left out."
              other="# records could not be read and were left out."
            />
          )}{" "}
          {repairedCount > 0 && (
            <Plural
              value={repairedCount}
              one="# detail could not be used; its record is shown without it."
              other="# details could not be used; their records are shown without them."
            />
          )}
        </summary>
        <ul className={styles.list}>
          {shown.map((problem) => (
            <ProblemItem key={`${problem.path} ${problem.detail}`} problem={problem} />
          ))}
        </ul>
        {hiddenCount > 0 && (
          <p>
            <Plural value={hiddenCount} one="and # more" other="and # more" />
          </p>
        )}
      </details>
    </Notice>
  );
}

function ProblemItem({ problem }: { readonly problem: Problem }) {
  const { i18n } = useLingui();
  const { what, advice } = describeProblem(problem.code, i18n);
  return (
    <li>
      <strong>{problem.id ?? problem.path}</strong>: {what} {advice}{" "}
      <code>
        {problem.path}: {problem.detail}
      </code>
    </li>
  );
}
