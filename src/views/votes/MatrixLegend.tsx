import { Trans, useLingui } from "@lingui/react/macro";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import { POSITIONS } from "../../core/domain/positions";
import { positionLabel } from "../../core/text/ballots";
import { PositionMark } from "../../ui/PositionMark";
import styles from "./MatrixLegend.module.css";
import { hasDisagreement } from "./useColumnNames";
import marks from "./positionMarks.module.css";

const LINE = `${styles.line} ${marks.line}`;

/** What the marks and lines of the matrix mean, as far as these columns have them. */
export function MatrixLegend({ columns }: { readonly columns: readonly VoteColumn[] }) {
  const { t, i18n } = useLingui();
  const lines = [
    { kind: "without-vote", meaning: t`adopted without a vote: nobody’s position is on record` },
    { kind: "totals", meaning: t`only the totals are on record` },
    { kind: "not-counted", meaning: t`neither positions nor totals are on record` },
  ];
  return (
    <ul className={styles.legend} aria-label={t`Legend`}>
      {POSITIONS.map((position) => (
        <li key={position}>
          <PositionMark position={position} />
          {positionLabel(position, i18n)}
        </li>
      ))}
      <li>
        <Trans>blank: not a member then</Trans>
      </li>
      {lines
        .filter(({ kind }) => columns.some((column) => column.kind === kind))
        .map(({ kind, meaning }) => (
          <li key={kind}>
            <span className={LINE} data-kind={kind} />
            {meaning}
          </li>
        ))}
      {columns.some(hasDisagreement) && (
        <li>
          <Trans>* sources disagree</Trans>
        </li>
      )}
    </ul>
  );
}
