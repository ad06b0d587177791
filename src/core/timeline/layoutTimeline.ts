/** Steps 5 to 7 joined: lanes of matching events in, the finished figure out. */
import { type Action, shareInFavour, tallyOf } from "../domain/action";
import type { BodyId } from "../domain/body";
import type { EventId, UnEvent } from "../domain/event";
import type { SpokenText } from "../domain/text";
import type { TimeSpan } from "../domain/timeSpan";
import type { EventType } from "../domain/vocabulary";
import {
  AXIS_PX,
  BAR_ROW_PX,
  GAP_PX,
  LABEL_LINE_PX,
  LANE_PADDING_PX,
  MARK_PX,
  MAX_ROWS,
  MIN_LANE_PX,
  MIN_REMARKED_LANE_PX,
  ROW_PX,
} from "./geometry";
import type { LaneIndex } from "./laneIndex";
import type { EventMark, Filling, LabelMark, LaneBand, Mark, TimelineFigure } from "./mark";
import { countBarRows, type PackedItem, type PackedLane, packLane } from "./packLane";
import { type LabelWish, placeLabels } from "./placeLabels";
import { placeTicks } from "./placeTicks";
import { createTimeScale } from "./timeScale";

export type FigureInput = {
  readonly lanes: readonly LaneIndex[];
  readonly typeById: ReadonlyMap<string, EventType>;
  /** Rows of each lane, from `countLaneRows`: they stay the same while the viewport moves. */
  readonly laneRows: readonly LaneRows[];
  readonly viewport: TimeSpan;
  readonly widthPx: number;
  readonly now: number;
  /** Stays a mark of its own where its neighbours become a cluster. */
  readonly selected?: EventId | undefined;
  readonly lang: string;
  /** Lanes that the filter leaves out. */
  readonly foldedLanes: ReadonlySet<BodyId>;
  /** Label of an event and how much it matters; higher first, `undefined`: none wanted. */
  readonly labelOf: (
    event: UnEvent,
    msPerPx: number,
  ) => (SpokenText & { readonly priority: number }) | undefined;
  /** Width of a label's text, in CSS pixels. */
  readonly measureText: (text: string) => number;
};

export type LaneRows = { readonly rows: number; readonly barRows: number };

/** How many rows each lane needs when all time is in sight; the figure keeps them, so that zooming moves nothing up or down. */
export function countLaneRows(
  lanes: readonly LaneIndex[],
  fullExtent: TimeSpan,
  widthPx: number,
): readonly LaneRows[] {
  return lanes.map((lane) => {
    const { rows } = packLane(lane, fullExtent, widthPx, MAX_ROWS);
    return { rows: Math.max(1, rows), barRows: countBarRows(lane, fullExtent, widthPx) };
  });
}

export function layoutTimeline(input: FigureInput): TimelineFigure {
  const { viewport, widthPx, lanes, laneRows, foldedLanes } = input;
  const scale = createTimeScale(viewport, widthPx);
  const bands: LaneBand[] = [];
  const marks: Mark[] = [];
  const labels: LabelMark[] = [];
  let topPx = AXIS_PX;
  lanes.forEach((lane, i) => {
    const rows = laneRows[i] ?? { rows: 1, barRows: 0 };
    const isFolded = foldedLanes.has(lane.body.id);
    const heightPx = isFolded ? MIN_LANE_PX : laneHeightPx(rows, lane.body.remark !== undefined);
    bands.push({ body: lane.body, rung: lane.rung, topPx, heightPx, isFolded });
    if (!isFolded) {
      const packed = packLane(lane, viewport, widthPx, rows.rows, input.selected, rows.barRows);
      const contentTopPx = topPx + (heightPx - contentHeightPx(rows)) / 2;
      const placed = packed.items.map((item) => toMark(item, lane, contentTopPx, rows, input));
      marks.push(...placed.toSorted((a, b) => a.xPx - b.xPx));
      labels.push(...labelsOf(packed, lane.rung, contentTopPx, input));
    }
    topPx += heightPx;
  });
  const todayPx = scale(input.now);
  return {
    widthPx,
    heightPx: topPx,
    viewport,
    bands,
    marks,
    labels,
    ticks: placeTicks(scale, widthPx, input.lang, input.measureText),
    todayPx: todayPx >= 0 && todayPx <= widthPx ? todayPx : undefined,
  };
}

function contentHeightPx({ rows, barRows }: LaneRows): number {
  return LABEL_LINE_PX + rows * ROW_PX + barRows * BAR_ROW_PX;
}

function laneHeightPx(rows: LaneRows, hasRemark: boolean): number {
  const leastPx = hasRemark ? MIN_REMARKED_LANE_PX : MIN_LANE_PX;
  return Math.max(leastPx, contentHeightPx(rows) + 2 * LANE_PADDING_PX);
}

function rowMiddlePx(contentTopPx: number, row: number): number {
  return contentTopPx + LABEL_LINE_PX + (row + 0.5) * ROW_PX;
}

function toMark(
  item: PackedItem,
  lane: LaneIndex,
  contentTopPx: number,
  rows: LaneRows,
  { typeById, widthPx, measureText, labelOf, viewport }: FigureInput,
): Mark {
  const common = { lane: lane.body.id, rung: lane.rung, extent: item.extent };
  const yPx = rowMiddlePx(contentTopPx, item.row);
  if (item.kind === "cluster") {
    const { xPx, count, span, events } = item;
    return {
      ...common,
      kind: "cluster",
      key: `${lane.body.id}@${span.from}+${count}`,
      xPx,
      yPx,
      count,
      span,
      events,
    };
  }
  const { event } = item;
  if (item.kind === "bar") {
    const [left, right] = [Math.max(0, item.extent[0]), Math.min(widthPx, item.extent[1])];
    const label = labelOf(event, (viewport.until - viewport.from) / widthPx);
    const fits = label !== undefined && measureText(label.text) + 4 * GAP_PX <= right - left;
    const barTopPx = contentTopPx + LABEL_LINE_PX + rows.rows * ROW_PX;
    return {
      ...common,
      kind: "bar",
      key: event.id,
      event,
      xPx: left,
      yPx: barTopPx + (item.row + 0.5) * BAR_ROW_PX,
      extent: [left, right],
      label: fits ? label : undefined,
    };
  }
  return {
    ...common,
    kind: "event",
    key: event.id,
    event,
    ...eventMarkLook(event, typeById),
    xPx: item.xPx,
    yPx,
    spread: item.spread,
  };
}

/**
 * Shape by what kind of thing happened. A text is filled like a glass by the share in favour, hollow without a vote;
 * what did not take place is hollow, too. A span that is too short for a bar is a dot.
 */
export function eventMarkLook(
  event: UnEvent,
  typeById: FigureInput["typeById"],
): Pick<EventMark, "shape" | "filling"> {
  const type = typeById.get(event.type);
  const shape = type === undefined || type.shape === "bar" ? "dot" : type.shape;
  if (type?.didNotHappen === true) return { shape, filling: { kind: "hollow" } };
  return { shape, filling: shape === "square" ? fillingOf(event.action) : { kind: "full" } };
}

function fillingOf(action: Action | undefined): Filling {
  if (action === undefined || action.manner === "without-vote") return { kind: "hollow" };
  const tally = tallyOf(action);
  const share = tally === undefined ? undefined : shareInFavour(tally);
  return share === undefined ? { kind: "unknown" } : { kind: "share", share };
}

function labelsOf(packed: PackedLane, rung: number, contentTopPx: number, input: FigureInput): LabelMark[] {
  const msPerPx = (input.viewport.until - input.viewport.from) / input.widthPx;
  const wishes = packed.items
    .flatMap((item): (LabelWish & { priority: number })[] => {
      if (item.kind !== "moment") return [];
      const label = input.labelOf(item.event, msPerPx);
      return label === undefined ? [] : [{ item, ...label, widthPx: input.measureText(label.text) }];
    })
    .toSorted((a, b) => b.priority - a.priority);
  return placeLabels(wishes, packed.items, input.widthPx).map(({ item, text, lang, extent, line }) => {
    const isAbove = line < 0;
    const markTopPx = rowMiddlePx(contentTopPx, item.row) - MARK_PX / 2;
    return {
      key: item.event.id,
      rung,
      text,
      lang,
      xPx: extent[0],
      yPx: isAbove ? contentTopPx + LABEL_LINE_PX / 2 - 1 : rowMiddlePx(contentTopPx, line),
      leader: isAbove
        ? { xPx: item.xPx, fromPx: contentTopPx + LABEL_LINE_PX - 3, toPx: markTopPx }
        : undefined,
    };
  });
}
