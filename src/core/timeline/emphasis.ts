/** How much a mark stands out where one chain is lit: what belongs to it, and everything else. */
import type { LitEvents } from "../chains/litChain";
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { LaneIndex } from "./laneIndex";
import type { TimelineRow } from "./layoutRows";
import type { Mark } from "./mark";

/** Normal where no chain is lit. */
export type Emphasis = "normal" | "strong" | "faint";

/** A cluster is as strong as the strongest of its events. */
export function emphasisOf(mark: Mark, lit: LitEvents): Emphasis {
  if (mark.kind !== "cluster") return emphasisOfEvent(mark.event, lit);
  const { events, span } = mark;
  // A cluster of very many does not name them: then the time decides, so that no part of a chain goes out unseen.
  const hasLit =
    events.length > 0 ? events.some(({ id }) => lit.has(id)) : hasLitWithin(span, lit, () => true);
  return hasLit ? "strong" : "faint";
}

export function emphasisOfEvent({ id }: UnEvent, lit: LitEvents): Emphasis {
  return lit.has(id) ? "strong" : "faint";
}

/** A counted row stands for a lane and a year: it is strong where one of the lit events of that year is in the lane. */
export function emphasisOfRow(row: TimelineRow, lanes: readonly LaneIndex[], lit: LitEvents): Emphasis {
  if (row.kind === "event") return emphasisOfEvent(row.event, lit);
  const lane = lanes.find(({ rung }) => rung === row.rung);
  const isInLane = ({ id }: UnEvent) => lane !== undefined && lane.events.indexOf(id) >= 0;
  return hasLitWithin(row.span, lit, isInLane) ? "strong" : "faint";
}

/** Whether one of the lit events that are asked for begins within a span. */
export function hasLitWithin(
  span: TimeSpan,
  lit: LitEvents,
  isAskedFor: (event: UnEvent) => boolean,
): boolean {
  return [...lit.values()].some(
    ({ event }) => event.extent.from >= span.from && event.extent.from < span.until && isAskedFor(event),
  );
}
