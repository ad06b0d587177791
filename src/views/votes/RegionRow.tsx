import { Plural, useLingui } from "@lingui/react/macro";
import type { Region } from "../../core/domain/region";
import type { RegionalGroup } from "../../core/domain/regionalGroup";
import { regionName } from "../../core/text/ballots";
import { Spoken } from "../../ui/Spoken";
import styles from "./MatrixRow.module.css";

type Props = {
  readonly region: Region | undefined;
  readonly groups: readonly RegionalGroup[] | undefined;
  readonly count: number;
  readonly columnCount: number;
  readonly rowIndex: number;
  readonly topPx: number;
  readonly isActive: boolean;
};

/** The heading of a regional group of States, across all columns. */
export function RegionRow({ region, groups, count, columnCount, rowIndex, topPx, isActive }: Props) {
  const { i18n } = useLingui();
  return (
    <div role="row" aria-rowindex={rowIndex} className={styles.region} style={{ insetBlockStart: topPx }}>
      <div
        role="rowheader"
        aria-colindex={1}
        aria-colspan={columnCount + 1}
        tabIndex={isActive ? 0 : undefined}
        className={styles.regionName}
      >
        <Spoken text={regionName(region, groups, i18n)} />{" "}
        <span className={styles.count}>
          <Plural value={count} one="# State" other="# States" />
        </span>
      </div>
    </div>
  );
}
