import { useLingui } from "@lingui/react/macro";
import type { MouseEvent } from "react";
import { AXIS_PX } from "../../core/timeline/geometry";
import type { LaneBand } from "../../core/timeline/mark";
import { useSay } from "../../state/useLanguage";
import { useFacetCounts, useFilter } from "../../state/useMatchingEvents";
import { changeFilter, useUpdateUrl } from "../../state/useUrlState";
import { laneColour } from "../../ui/laneColour";
import { Spoken } from "../../ui/Spoken";
import styles from "./LaneLabels.module.css";

/** The labels of the lanes are their filter: a click shows one body alone, with ctrl, cmd or shift it joins the others. */
export function LaneLabels({ bands }: { readonly bands: readonly LaneBand[] }) {
  const { t } = useLingui();
  const say = useSay();
  const { bodies } = useFilter();
  const counts = useFacetCounts().bodies;
  const updateUrl = useUpdateUrl();

  const choose = (id: string, event: MouseEvent) => {
    const isAdding = event.ctrlKey || event.metaKey || event.shiftKey;
    const others = bodies.filter((other) => other !== id);
    const isOnlyOne = bodies.length === 1 && bodies[0] === id;
    const alone = isOnlyOne ? [] : [id];
    const joined = bodies.includes(id) ? others : [...bodies, id];
    updateUrl(changeFilter({ bodies: isAdding ? joined : alone }));
  };

  return (
    <ul className={styles.labels} aria-label={t`Bodies: press one to show it alone, with Shift to add it`}>
      {bands.map(({ body, rung, topPx, heightPx, isFolded }) => (
        <li
          key={body.id}
          className={styles.label}
          style={{ insetBlockStart: topPx - AXIS_PX, blockSize: heightPx }}
        >
          <button
            type="button"
            data-lane-label={body.id}
            aria-pressed={bodies.includes(body.id)}
            className={isFolded ? `${styles.button} ${styles.folded}` : styles.button}
            style={{ "--lane": laneColour(rung) }}
            onClick={(event) => choose(body.id, event)}
          >
            <span className={styles.name}>
              <Spoken text={say(body.shortNames ?? body.names)} />
            </span>
            <span className={styles.count}>{counts.get(body.id) ?? 0}</span>
            {body.remark !== undefined && !isFolded && (
              <span className={styles.remark}>
                <Spoken text={say(body.remark)} />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
