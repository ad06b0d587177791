/** The whole of a filtered timeline at one width: it grows downwards before it hides an event in a number. */
import type { UnEvent } from "../core/domain/event";
import { spanOfAll, type TimeSpan } from "../core/domain/timeSpan";
import { closeExtent, filterSpan, fullExtent } from "../core/filter/filterSpan";
import { anchorsOf, createWarp, warpLane } from "../core/timeline/evenScale";
import { foldedLanes } from "../core/timeline/foldedLanes";
import type { LaneId } from "../core/timeline/lane";
import { countLaneRows, type LaneRows } from "../core/timeline/laneBands";
import { indexLanes, type LaneIndex } from "../core/timeline/laneIndex";
import { layoutTimeline } from "../core/timeline/layoutTimeline";
import { markHasEvent, type TimelineFigure } from "../core/timeline/mark";
import { createLabelOf } from "../state/timelineFigure";
import type { ExportContext } from "./exportContext";
import type { ShownEvents } from "./shownEvents";
import type { MeasureText } from "./textLines";

/** More events than that are drawn as on the screen: a picture with a mark for each would be unreadable and huge. */
const MOST_OWN_MARKS = 2_000;
/** Rows that a lane may gain. Events of one day need as many as there are of them. */
const MOST_EXTRA_ROWS = 8;

export type WholeFigure = { readonly figure: TimelineFigure; readonly lanes: readonly LaneIndex[] };

export function layoutWhole(
  shown: ShownEvents,
  { timeline, i18n }: Pick<ExportContext, "timeline" | "i18n">,
  widthPx: number,
  measureText: MeasureText,
): WholeFigure {
  const { dataset, plain, now } = timeline;
  const { events, filter, view } = shown;
  const grouping = plain === undefined ? view.lanes : undefined;
  const folded = foldedLanes(dataset, filter, grouping);
  const lanes = indexLanes(dataset, events, now, grouping).filter(({ lane }) => !folded.has(lane.id));
  const isEach = events.length <= MOST_OWN_MARKS;
  const labelOf = createLabelOf(timeline, i18n.locale);

  const layoutIn = (extent: TimeSpan): TimelineFigure => {
    const warp = view.scale === "even" ? createWarp(anchorsOf(lanes), extent) : undefined;
    const drawn = warp === undefined ? lanes : lanes.map((lane) => warpLane(lane, warp));
    const layoutWith = (laneRows: readonly LaneRows[]) =>
      layoutTimeline({
        lanes: drawn,
        typeById: dataset.typeById,
        laneRows,
        extent,
        warp,
        widthPx,
        now,
        lang: i18n.locale,
        foldedLanes: new Set(),
        labelOf,
        measureText,
        mostMarks: isEach ? Number.POSITIVE_INFINITY : undefined,
      }).place(extent);
    const leastRows = countLaneRows(drawn, { extent, widthPx });
    let laneRows = leastRows;
    let figure = layoutWith(laneRows);
    if (!isEach) return figure;
    for (let extra = 0; extra < MOST_EXTRA_ROWS && crowdedLanes(figure).size > 0; extra += 1) {
      const crowded = crowdedLanes(figure);
      laneRows = laneRows.map((own, place) =>
        crowded.has(drawn[place]?.lane.id ?? "") ? { ...own, rows: own.rows + 1 } : own,
      );
      figure = layoutWith(laneRows);
    }
    const hopeless = crowdedLanes(figure);
    if (hopeless.size === 0) return figure;
    // Where rows did not help, they would only stand empty.
    return layoutWith(
      laneRows.map((own, place) =>
        hopeless.has(drawn[place]?.lane.id ?? "") ? (leastRows[place] ?? own) : own,
      ),
    );
  };

  const extent = filterSpan(filter, plain?.extent ?? fullExtent(dataset, now));
  const figure = layoutIn(extent);
  const beyond = isEach ? undrawn(events, figure) : [];
  if (beyond.length === 0) return { figure, lanes };
  // What only reaches into the dates of the filter may stand for a moment outside of them.
  const wider = spanOfAll([extent, ...beyond.map((event) => closeExtent(event.extent, now))]);
  return { figure: layoutIn(wider ?? extent), lanes };
}

function crowdedLanes({ marks }: TimelineFigure): ReadonlySet<LaneId> {
  return new Set(marks.flatMap(({ kind, lane }) => (kind === "cluster" ? [lane] : [])));
}

function undrawn(events: readonly UnEvent[], { marks }: TimelineFigure): readonly UnEvent[] {
  const drawn = new Set(marks.flatMap((mark) => (mark.kind === "cluster" ? [] : [mark.event.id])));
  const clusters = marks.filter(({ kind }) => kind === "cluster");
  return events.filter(({ id }) => !drawn.has(id) && !clusters.some((mark) => markHasEvent(mark, id)));
}
