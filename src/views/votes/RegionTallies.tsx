import { Trans, useLingui } from "@lingui/react/macro";
import { tallyByRegion } from "../../core/ballots/regionTallies";
import type { PositionsColumn } from "../../core/ballots/voteColumns";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { POSITIONS } from "../../core/domain/positions";
import { positionLabel, regionName } from "../../core/text/ballots";
import { Spoken } from "../../ui/Spoken";
import styles from "./RegionTallies.module.css";

type Props = { readonly column: PositionsColumn; readonly file: PositionsFile };

/** The tally by regional group; the last line is the vote as a whole. */
export function RegionTallies({ column, file }: Props) {
  const { i18n } = useLingui();
  const { tally } = column;
  // Where the source does not count who took no part, nobody is said to have.
  const counted = POSITIONS.filter((position) => tally[position] !== undefined);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        <Trans>By regional group</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Regional group</Trans>
          </th>
          {counted.map((position) => (
            <th key={position} scope="col" className={styles.count}>
              {positionLabel(position, i18n)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tallyByRegion(column.positions, file.states).map(({ region, counts }) => (
          <tr key={region ?? "none"}>
            <th scope="row">
              <Spoken text={regionName(region, file.regions, i18n)} />
            </th>
            {counted.map((position) => (
              <td key={position} className={styles.count}>
                {i18n.number(counts[position])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>All</Trans>
          </th>
          {counted.map((position) => (
            <td key={position} className={styles.count}>
              {i18n.number(tally[position] ?? 0)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
