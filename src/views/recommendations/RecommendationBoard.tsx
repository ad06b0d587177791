import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { type Recommendation, type RecommendationStatus, STATUSES } from "../../core/domain/recommendation";
import { statusRule } from "../../core/text/recommendations";
import styles from "./RecommendationBoard.module.css";
import { RecommendationSummary } from "./RecommendationSummary";
import { StatusBadge } from "./StatusBadge";

type Props = { readonly recommendations: readonly Recommendation[] };

/** All recommendations by status, a column for each, with the rule that gives it; also for a status that none has. */
export function RecommendationBoard({ recommendations }: Props) {
  const { t, i18n } = useLingui();
  const columns = STATUSES.map((status) => ({
    status,
    members: recommendations.filter((recommendation) => recommendation.status === status),
  }));
  return (
    <>
      <nav aria-label={t`Columns`} className={styles.jumps}>
        <ul>
          {columns.map(({ status, members }) => (
            <li key={status}>
              <a href={`#${anchorOf(status)}`}>
                <StatusBadge status={status} /> {i18n.number(members.length)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.board}>
        {columns.map((column) => (
          <StatusColumn key={column.status} {...column} />
        ))}
      </div>
    </>
  );
}

function anchorOf(status: RecommendationStatus): string {
  return `status-${status}`;
}

type ColumnProps = { readonly status: RecommendationStatus; readonly members: readonly Recommendation[] };

function StatusColumn({ status, members }: ColumnProps) {
  const { i18n } = useLingui();
  const headingId = useId();
  return (
    <section id={anchorOf(status)} className={styles.column} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        <StatusBadge status={status} /> <span className={styles.count}>{i18n.number(members.length)}</span>
      </h2>
      <p className={styles.rule}>{statusRule(status, i18n)}</p>
      {members.length === 0 ? (
        <p className={styles.rule}>
          <Trans>None.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {members.map((recommendation) => (
            <li key={recommendation.id}>
              <RecommendationSummary recommendation={recommendation} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
