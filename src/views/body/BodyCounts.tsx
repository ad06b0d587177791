import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { decisionLabel } from "../../core/text/decisions";
import { useLoadedTimeline } from "../../state/datasetContext";
import { useSay } from "../../state/useLanguage";
import { Spoken } from "../../ui/Spoken";
import styles from "./BodyCounts.module.css";
import type { BodyRecord } from "./bodyRecord";
import { BodySection } from "./BodySection";

/** How many events of each type, and how many decisions of each manner. */
export function BodyCounts({ record: { byType, byDecision } }: { readonly record: BodyRecord }) {
  const { i18n } = useLingui();
  const { dataset } = useLoadedTimeline();
  const say = useSay();
  if (byType.length === 0) return null;
  return (
    <BodySection heading={<Trans>In numbers</Trans>}>
      <div className={styles.tables}>
        <CountTable
          caption={<Trans>Events by type</Trans>}
          counts={byType.map(({ type, count }) => ({
            id: type,
            name: <Spoken text={say(dataset.typeById.get(type)?.names)} />,
            count,
          }))}
        />
        {byDecision.length > 0 && (
          <CountTable
            caption={<Trans>Decisions by how they were taken</Trans>}
            counts={byDecision.map(({ decision, count }) => ({
              id: decision,
              name: decisionLabel(decision, i18n),
              count,
            }))}
          />
        )}
      </div>
    </BodySection>
  );
}

type TableProps = {
  readonly caption: ReactNode;
  readonly counts: readonly { readonly id: string; readonly name: ReactNode; readonly count: number }[];
};

function CountTable({ caption, counts }: TableProps) {
  const { i18n } = useLingui();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <tbody>
        {counts.map(({ id, name, count }) => (
          <tr key={id}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td className={styles.count}>{i18n.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
