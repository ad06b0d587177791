import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Tally } from "../../core/domain/action";
import { POSITIONS } from "../../core/domain/positions";
import { positionLabel } from "../../core/text/ballots";
import styles from "./MapLegend.module.css";
import { MapPatterns } from "./MapPatterns";
import { MapSign } from "./MapSign";

/** What the fillings and the signs of the map mean, and how many States each stands for. */
export function MapLegend({ tally }: { readonly tally: Tally }) {
  const { i18n } = useLingui();
  const patterns = useId().replaceAll(/\W/g, "");
  return (
    <ul className={styles.legend}>
      {POSITIONS.map((position) => {
        const count = tally[position];
        if (count === undefined) return null;
        return (
          <li key={position}>
            <svg viewBox="-36 -14 76 28" aria-hidden="true" className={styles.swatch}>
              <MapPatterns id={patterns} />
              <rect
                x="-34"
                y="-12"
                width="36"
                height="24"
                className={styles.area}
                fill={`url(#${patterns}-${position})`}
              />
              <g transform="translate(24 0)">
                <MapSign position={position} />
              </g>
            </svg>
            {positionLabel(position, i18n)} <span className={styles.count}>{i18n.number(count)}</span>
          </li>
        );
      })}
      <li>
        <svg viewBox="-36 -14 40 28" aria-hidden="true" className={styles.plainSwatch}>
          <rect x="-34" y="-12" width="36" height="24" className={styles.plain} />
        </svg>
        <Trans>not a member then</Trans>
      </li>
    </ul>
  );
}
