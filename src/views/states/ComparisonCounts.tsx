import { Trans, useLingui } from "@lingui/react/macro";
import type { StateComparison } from "../../core/ballots/stateComparison";
import type { VoteColumn } from "../../core/ballots/voteColumns";
import type { VoteGroup } from "../../core/ballots/voteGroups";
import { GroupName } from "./GroupName";
import styles from "./stateTables.module.css";

type Props = { readonly comparison: StateComparison; readonly groups: readonly VoteGroup[] };

/** In how many votes both have a position, and in how many of those it is the same or not, by body and all in all. */
export function ComparisonCounts({ comparison, groups }: Props) {
  const rows = groups.map((group) => {
    const own = new Set<VoteColumn>(group.columns);
    const same = comparison.same.filter((column) => own.has(column)).length;
    const differing = comparison.differences.filter(({ column }) => own.has(column)).length;
    return { group, same, differing };
  });
  return (
    <table className={`${styles.table} ${styles.byPosition}`}>
      <caption className={styles.caption}>
        <Trans>Votes in which both have a position</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Body</Trans>
          </th>
          <th scope="col" className={styles.count}>
            <Trans>Same</Trans>
          </th>
          <th scope="col" className={`${styles.count} ${styles.longCount}`}>
            <Trans>Different</Trans>
          </th>
          <th scope="col" className={styles.count}>
            <Trans>Votes</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows
          .filter(({ same, differing }) => same + differing > 0)
          .map(({ group, same, differing }) => (
            <tr key={group.bodies.map(({ id }) => id).join(" ")}>
              <th scope="row">
                <GroupName group={group} />
              </th>
              <Counts same={same} differing={differing} />
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>All bodies</Trans>
          </th>
          <Counts same={comparison.same.length} differing={comparison.differences.length} />
        </tr>
      </tfoot>
    </table>
  );
}

function Counts({ same, differing }: { readonly same: number; readonly differing: number }) {
  const { i18n } = useLingui();
  return [same, differing, same + differing].map((count, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- three cells that never change places
    <td key={place} className={styles.count}>
      {i18n.number(count)}
    </td>
  ));
}
