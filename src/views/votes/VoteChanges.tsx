import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { groupBy } from "../../core/ballots/groupBy";
import type { PositionChange, VoteComparison } from "../../core/ballots/positionChanges";
import { POSITIONS } from "../../core/domain/positions";
import type { State } from "../../core/domain/state";
import { describePositionChange, positionLabel } from "../../core/text/ballots";
import { StateNames } from "./StateNames";
import styles from "./VoteChanges.module.css";

type Props = {
  readonly heading: ReactNode;
  readonly comparison: VoteComparison;
  readonly states: readonly State[];
};

/** Who changed between two votes: sides, then taking part, then being a member at all. */
export function VoteChanges({ heading, comparison, states }: Props) {
  const { i18n } = useLingui();
  const { changedSides, changedParticipation, joined, left, unchanged } = comparison;
  return (
    <div className={styles.changes}>
      <h3>{heading}</h3>
      <p>
        <Plural value={changedSides.length} one="# State changed sides" other="# States changed sides" />
        {", "}
        <Plural value={unchanged.length} one="# took the same position" other="# took the same position" />
      </p>
      <dl className={styles.list}>
        {byChange([...changedSides, ...changedParticipation]).map((changes) => (
          <Line
            key={`${changes[0]?.from} ${changes[0]?.to}`}
            term={changes[0] && describePositionChange(changes[0], i18n)}
            codes={changes.map(({ iso3 }) => iso3)}
            states={states}
          />
        ))}
      </dl>
      {joined.length + left.length > 0 && (
        <details>
          <summary className={styles.summary}>
            <Trans>
              Only in the later vote: {i18n.number(joined.length)} · only in the earlier one:{" "}
              {i18n.number(left.length)}
            </Trans>
          </summary>
          <Members heading={<Trans>Only in the later vote</Trans>} members={joined} states={states} />
          <Members heading={<Trans>Only in the earlier vote</Trans>} members={left} states={states} />
        </details>
      )}
    </div>
  );
}

type MembersProps = {
  readonly heading: ReactNode;
  readonly members: VoteComparison["joined"];
  readonly states: readonly State[];
};

/** Members in only one of the two votes, by what they did in it. */
function Members({ heading, members, states }: MembersProps) {
  const { i18n } = useLingui();
  if (members.length === 0) return null;
  const byPosition = groupBy(members, ({ position }) => position);
  return (
    <>
      <h4 className={styles.members}>{heading}</h4>
      <dl className={styles.list}>
        {POSITIONS.map((position) => {
          const codes = (byPosition.get(position) ?? []).map(({ iso3 }) => iso3);
          if (codes.length === 0) return null;
          return <Line key={position} term={positionLabel(position, i18n)} codes={codes} states={states} />;
        })}
      </dl>
    </>
  );
}

type LineProps = {
  readonly term: ReactNode;
  readonly codes: readonly string[];
  readonly states: readonly State[];
};

function Line({ term, codes, states }: LineProps) {
  const { i18n } = useLingui();
  return (
    <div className={styles.line}>
      <dt>
        {term} <span className={styles.count}>{i18n.number(codes.length)}</span>
      </dt>
      <dd>
        <StateNames codes={codes} states={states} />
      </dd>
    </div>
  );
}

/** Those who changed alike, in the order in which positions are told. */
function byChange(changes: readonly PositionChange[]): readonly (readonly PositionChange[])[] {
  const groups = groupBy(changes, ({ from, to }) => `${from} ${to}`);
  return POSITIONS.flatMap((from) => POSITIONS.flatMap((to) => [groups.get(`${from} ${to}`) ?? []])).filter(
    (group) => group.length > 0,
  );
}
