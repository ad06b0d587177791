import { useLingui } from "@lingui/react";
import { useId } from "react";
import type { PositionsColumn } from "../../core/ballots/voteColumns";
import { type Area, placePositions, type WorldMap } from "../../core/map/worldMap";
import { type State, stateName } from "../../core/domain/state";
import { describeCell } from "../../core/text/ballots";
import styles from "./MapDrawing.module.css";
import { MapPatterns } from "./MapPatterns";
import { MapSign } from "./MapSign";

type Props = {
  readonly map: WorldMap;
  readonly column: PositionsColumn;
  readonly states: readonly State[];
  readonly label: string;
};

/** Each area in the tone and pattern of the position that was taken for it. */
export function MapDrawing({ map, column, states, label }: Props) {
  const { i18n } = useLingui();
  const patterns = useId().replaceAll(/\W/g, "");
  const nameOf = (iso3: string) =>
    stateName(states.find((state) => state.iso3 === iso3) ?? { iso3, names: {} }, i18n.locale).text;
  const say = ({ iso3, state, position }: Area) =>
    `${nameOf(state ?? iso3)}: ${describeCell(position ?? "blank", column, i18n)}`;

  return (
    <svg viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label} className={styles.map}>
      <MapPatterns id={patterns} />
      <path d={map.others} className={styles.area} />
      {placePositions(map, column.positions).map((area) => {
        const { iso3, state, position } = area;
        const place = map.points[iso3];
        // A small State that was no member then is left out, as the others are left plain.
        if (place !== undefined && position === undefined) return null;
        return place === undefined || position === undefined ? (
          <path
            key={iso3}
            d={map.shapes[iso3]}
            className={styles.area}
            data-state={state}
            data-position={position}
            fill={position === undefined ? undefined : `url(#${patterns}-${position})`}
          >
            <title>{say(area)}</title>
          </path>
        ) : (
          <g
            key={iso3}
            transform={`translate(${place.join(" ")})`}
            data-state={state}
            data-position={position}
          >
            <title>{say(area)}</title>
            <MapSign position={position} />
          </g>
        );
      })}
    </svg>
  );
}
