import { Trans, useLingui } from "@lingui/react/macro";
import { sumCounts, type PositionCounts } from "../../core/ballots/positionCounts";
import type { StateRecord } from "../../core/ballots/stateRecord";
import { POSITIONS } from "../../core/domain/positions";
import { positionLabel } from "../../core/text/ballots";
import { useSay } from "../../state/useLanguage";
import { PositionMark } from "../../ui/PositionMark";
import { Spoken } from "../../ui/Spoken";
import styles from "./stateTables.module.css";

/** How often a State took which position, by body and all in all. */
export function PositionCountsTable({ record: { counts, byBody } }: { readonly record: StateRecord }) {
  const { i18n } = useLingui();
  const say = useSay();
  return (
    <table className={`${styles.table} ${styles.byPosition}`}>
      <caption className={styles.caption}>
        <Trans>Positions by body</Trans>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Body</Trans>
          </th>
          {POSITIONS.map((position) => (
            <th key={position} scope="col" className={styles.count}>
              <PositionMark position={position} />{" "}
              <span className={styles.word}>{positionLabel(position, i18n)}</span>
            </th>
          ))}
          <th scope="col" className={styles.count}>
            <Trans>Votes</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {byBody.map(({ body, counts: own }) => (
          <tr key={body.id}>
            <th scope="row">
              <Spoken text={say(body.names)} />
            </th>
            <Counts counts={own} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Trans>All bodies</Trans>
          </th>
          <Counts counts={counts} />
        </tr>
      </tfoot>
    </table>
  );
}

function Counts({ counts }: { readonly counts: PositionCounts }) {
  const { i18n } = useLingui();
  return (
    <>
      {POSITIONS.map((position) => (
        <td key={position} className={styles.count}>
          {i18n.number(counts[position])}
        </td>
      ))}
      <td className={styles.count}>{i18n.number(sumCounts(counts))}</td>
    </>
  );
}
