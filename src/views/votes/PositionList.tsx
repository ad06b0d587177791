import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { groupBy } from "../../core/ballots/groupBy";
import type { PositionsColumn } from "../../core/ballots/voteColumns";
import type { PositionsFile } from "../../core/dataset/positionsSchema";
import { POSITIONS, type Position } from "../../core/domain/positions";
import { REGIONS } from "../../core/domain/region";
import { positionLabel, regionName } from "../../core/text/ballots";
import { PositionMark } from "../../ui/PositionMark";
import { Spoken } from "../../ui/Spoken";
import styles from "./PositionList.module.css";
import { StateNames } from "./StateNames";
import { VoteSection } from "./VoteSection";

type Props = { readonly column: PositionsColumn; readonly file: PositionsFile };

/** Who took which position, and in each by regional group: what the map shows, in words. */
export function PositionList({ column, file }: Props) {
  const byPosition = groupBy(column.positions, ([, position]) => position);
  return (
    <VoteSection heading={<Trans>Each State’s position</Trans>}>
      {POSITIONS.map((position) => {
        const codes = (byPosition.get(position) ?? []).map(([iso3]) => iso3);
        return (
          codes.length > 0 && <OnePosition key={position} position={position} codes={codes} file={file} />
        );
      })}
    </VoteSection>
  );
}

type PositionProps = {
  readonly position: Position;
  readonly codes: readonly string[];
  readonly file: PositionsFile;
};

function OnePosition({ position, codes, file }: PositionProps) {
  const { i18n } = useLingui();
  const regionOf = new Map(file.states.map(({ iso3, region }) => [iso3, region]));
  const byRegion = groupBy(codes, (iso3) => regionOf.get(iso3));
  return (
    <div className={styles.position} data-position={position}>
      <h3 className={styles.heading}>
        <PositionMark position={position} />
        {positionLabel(position, i18n)}{" "}
        <span className={styles.count}>
          <Plural value={codes.length} one="# State" other="# States" />
        </span>
      </h3>
      <dl className={styles.regions}>
        {[...REGIONS, undefined].map((region) => {
          const own = byRegion.get(region);
          if (own === undefined) return null;
          return (
            <div key={region ?? "none"} className={styles.region}>
              <dt>
                <Spoken text={regionName(region, file.regions, i18n)} />{" "}
                <span className={styles.count}>{i18n.number(own.length)}</span>
              </dt>
              <dd>
                <StateNames codes={own} states={file.states} />
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
