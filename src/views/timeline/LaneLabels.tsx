import { useLingui } from "@lingui/react/macro";
import type { MouseEvent } from "react";
import { AXIS_PX } from "../../core/timeline/geometry";
import { filterOf } from "../../core/timeline/groupLanes";
import type { LaneBand } from "../../core/timeline/mark";
import { useLoadedTimeline } from "../../state/datasetContext";
import type { LaneChoice } from "../../state/useLaneChoice";
import { useLaneGrouping } from "../../state/useLaneGrouping";
import { useSay } from "../../state/useLanguage";
import { useFacetCounts, useMatchingEvents } from "../../state/useMatchingEvents";
import { laneColour } from "../../ui/laneColour";
import { Spoken } from "../../ui/Spoken";
import styles from "./LaneLabels.module.css";

type Props = { readonly bands: readonly LaneBand[]; readonly choice: LaneChoice };

/** The labels of the lanes are their filter: a click shows one lane alone, with ctrl, cmd or shift it joins the others. */
export function LaneLabels({ bands, choice: { facet, chosen, choose } }: Props) {
  const { t } = useLingui();
  const say = useSay();
  const { dataset } = useLoadedTimeline();
  const grouping = useLaneGrouping();
  const counts = useFacetCounts();

  const press = (id: string, event: MouseEvent) => {
    const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
    const others = chosen.filter((other) => other !== id);
    const isOnlyOne = chosen.length === 1 && chosen[0] === id;
    const alone = isOnlyOne ? [] : [id];
    const joined = chosen.includes(id) ? others : [...chosen, id];
    choose(isAdding ? joined : alone);
  };

  return (
    <ul className={styles.labels} aria-label={t`Lanes: press one to show it alone, with Shift to add it`}>
      {bands.map(({ lane, rung, topPx, heightPx, isFolded }) => {
        const own = filterOf(lane, dataset, grouping);
        const look = {
          "data-lane-label": lane.id,
          className: isFolded ? `${styles.head} ${styles.folded}` : styles.head,
          style: { "--lane": laneColour(rung) },
        };
        const words = (
          <>
            <span data-part="name" className={styles.name}>
              <Spoken text={say(lane.shortNames ?? lane.names)} />
            </span>
            <span data-part="count" className={styles.count}>
              {own === undefined ? (
                <MatchCount isOfAll={facet === undefined} />
              ) : (
                (counts[own].get(lane.id) ?? 0)
              )}
            </span>
            {lane.remark !== undefined && !isFolded && (
              <span className={styles.remark}>
                <Spoken text={say(lane.remark)} />
              </span>
            )}
          </>
        );
        return (
          <li
            key={lane.id}
            className={styles.label}
            style={{ insetBlockStart: topPx - AXIS_PX, blockSize: heightPx }}
          >
            {own === undefined ? (
              <div {...look}>{words}</div>
            ) : (
              <button
                type="button"
                aria-pressed={chosen.includes(lane.id)}
                onClick={(event) => press(lane.id, event)}
                {...look}
              >
                {words}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Of a lane that no filter stands for: all events that match, or those without a theme. */
function MatchCount({ isOfAll }: { readonly isOfAll: boolean }) {
  return useMatchingEvents().filter(({ themes = [] }) => isOfAll || themes.length === 0).length;
}
