import { Trans, useLingui } from "@lingui/react/macro";
import type { Difference } from "../../core/ballots/stateComparison";
import type { VoteGroup } from "../../core/ballots/voteGroups";
import type { State } from "../../core/domain/state";
import { describeDate } from "../../core/text/dates";
import { StateLink } from "../../ui/StateLink";
import { DecisionCell } from "./DecisionCell";
import { GroupName } from "./GroupName";
import { PositionText } from "./PositionText";
import styles from "./stateTables.module.css";

type Props = {
  readonly group: VoteGroup;
  /** Those of this group, by time. */
  readonly differences: readonly Difference[];
  readonly first: State;
  readonly second: State;
};

/** The votes of one body in which two States took different positions. Nothing where there is none. */
export function DifferencesTable({ group, differences, first, second }: Props) {
  const { i18n } = useLingui();
  if (differences.length === 0) return null;
  return (
    <div className={styles.group}>
      <h3>
        <GroupName group={group} />
      </h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.date}>
              <Trans>Date</Trans>
            </th>
            <th scope="col">
              <Trans>What was decided, and how</Trans>
            </th>
            {[first, second].map((state) => (
              <th key={state.iso3} scope="col" className={styles.stand}>
                <StateLink state={state} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differences.map(({ column: { event }, first: one, second: other }) => (
            <tr key={event.id}>
              <td className={styles.date}>{describeDate(event.extent, i18n)}</td>
              <td>
                <DecisionCell event={event} />
              </td>
              <td className={styles.stand}>
                <PositionText position={one} />
              </td>
              <td className={styles.stand}>
                <PositionText position={other} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
