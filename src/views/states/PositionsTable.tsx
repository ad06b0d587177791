import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { countAbsences } from "../../core/ballots/memberships";
import type { StateAct } from "../../core/ballots/stateActs";
import { hasPositions } from "../../core/ballots/voteColumns";
import type { VoteGroup } from "../../core/ballots/voteGroups";
import type { Membership } from "../../core/domain/membership";
import { dissociationLabel } from "../../core/text/ballots";
import { describeDate } from "../../core/text/dates";
import { DecisionCell } from "./DecisionCell";
import { GroupName } from "./GroupName";
import { PositionText } from "./PositionText";
import styles from "./stateTables.module.css";

type Props = {
  readonly iso3: string;
  readonly group: VoteGroup;
  /** Those of this group, by time. */
  readonly acts: readonly StateAct[];
  readonly memberships: readonly Membership[] | undefined;
};

/** What a State did in one body, decision by decision; and in how many it did nothing that is on record. */
export function PositionsTable({ iso3, group, acts, memberships }: Props) {
  const { i18n } = useLingui();
  const { notMember, unexplained } = countAbsences(iso3, group.columns, memberships);
  const acted = new Set(acts.map(({ event }) => event));
  const silent = group.columns.filter((column) => !hasPositions(column) && !acted.has(column.event)).length;
  return (
    <div className={styles.group}>
      <h3>
        <GroupName group={group} />
      </h3>
      {acts.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.date}>
                <Trans>Date</Trans>
              </th>
              <th scope="col">
                <Trans>What was decided, and how</Trans>
              </th>
              <th scope="col" className={styles.stand}>
                <Trans>Position</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act.event.id}>
                <td className={styles.date}>{describeDate(act.event.extent, i18n)}</td>
                <td>
                  <DecisionCell event={act.event} />
                </td>
                <td className={styles.stand}>
                  <Stand act={act} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul className={styles.absences}>
        {notMember > 0 && (
          <li>
            <Plural
              value={notMember}
              one="# vote was taken when it was not a member."
              other="# votes were taken when it was not a member."
            />
          </li>
        )}
        {unexplained > 0 && (
          <li>
            <Plural
              value={unexplained}
              one="In # vote it has no position on record."
              other="In # votes it has no position on record."
            />
          </li>
        )}
        {silent > 0 && (
          <li>
            <Plural
              value={silent}
              one="In # other decision no State’s position is on record: no vote was taken, or only its totals are known."
              other="In # other decisions no State’s position is on record: no vote was taken, or only its totals are known."
            />
          </li>
        )}
      </ul>
    </div>
  );
}

function Stand({ act: { position, isSponsor, dissociation } }: { readonly act: StateAct }) {
  const { i18n } = useLingui();
  return (
    <>
      {position === undefined ? <Trans>No position on record</Trans> : <PositionText position={position} />}
      {isSponsor && (
        <span className={styles.detail}>
          <Trans>put the draft forward</Trans>
        </span>
      )}
      {dissociation !== undefined && (
        <span className={styles.detail}>{dissociationLabel(dissociation, i18n)}</span>
      )}
    </>
  );
}
