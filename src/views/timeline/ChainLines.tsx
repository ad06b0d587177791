import { useMemo } from "react";
import { indexRelations, neighboursOf } from "../../core/chains/neighbours";
import type { EventId } from "../../core/domain/event";
import { MARK_PX } from "../../core/timeline/geometry";
import { type Mark, markHasEvent } from "../../core/timeline/mark";
import { useLoadedTimeline } from "../../state/datasetContext";
import { laneColour } from "../../ui/laneColour";
import styles from "./ChainLines.module.css";

type Props = { readonly marks: readonly Mark[]; readonly selected: EventId };

/** Curves from the selected event to what it builds on and what it led to. The panel lists the same as text. */
export function ChainLines({ marks, selected }: Props) {
  const { dataset } = useLoadedTimeline();
  const relations = useMemo(() => indexRelations(dataset), [dataset]);
  const event = dataset.eventById.get(selected);
  const from = marks.find((mark) => markHasEvent(mark, selected));
  if (from === undefined || event === undefined) return null;
  const { buildsOn, ledTo } = neighboursOf(dataset, event, relations);
  const related = [...buildsOn, ...ledTo].map((neighbour) => neighbour.event.id);
  const ends = marks.filter((mark) => mark !== from && related.some((id) => markHasEvent(mark, id)));
  return (
    <g aria-hidden="true" className={styles.chain}>
      {ends.map((to) => (
        <g key={to.key} style={{ "--lane": laneColour(to.rung) }}>
          <path d={curve(from, to)} />
          {to.kind === "event" && <circle cx={to.xPx} cy={to.yPx} r={MARK_PX / 2 + 3.5} />}
        </g>
      ))}
    </g>
  );
}

/** Leaves and arrives upright, so that it does not run along a lane through other marks. */
function curve(from: Mark, to: Mark): string {
  const middle = (from.yPx + to.yPx) / 2;
  return from.lane === to.lane
    ? `M${from.xPx} ${from.yPx}Q${(from.xPx + to.xPx) / 2} ${from.yPx - 24} ${to.xPx} ${to.yPx}`
    : `M${from.xPx} ${from.yPx}C${from.xPx} ${middle} ${to.xPx} ${middle} ${to.xPx} ${to.yPx}`;
}
