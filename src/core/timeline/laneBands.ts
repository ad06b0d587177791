/** How high each lane is, and where its rows lie. Zooming moves nothing up or down. */
import { countBarRows } from "./barRows";
import {
  AXIS_PX,
  BAR_ROW_PX,
  LABEL_LINE_PX,
  LANE_PADDING_PX,
  MAX_ROWS,
  MIN_LANE_PX,
  MIN_REMARKED_LANE_PX,
  ROW_PX,
} from "./geometry";
import type { LaneId } from "./lane";
import type { LaneIndex } from "./laneIndex";
import type { TileGrid } from "./levels";
import type { LaneBand } from "./mark";
import { packLane } from "./packLane";

export type LaneRows = { readonly rows: number; readonly barRows: number };

/** How many rows each lane needs when all time is in sight. */
export function countLaneRows(lanes: readonly LaneIndex[], grid: TileGrid): readonly LaneRows[] {
  const msPerPx = (grid.extent.until - grid.extent.from) / grid.widthPx;
  return lanes.map((lane) => {
    const barRows = countBarRows(lane, msPerPx);
    const items = packLane(lane, grid, MAX_ROWS, barRows, []).items({ number: 0, msPerPx }, 0, 0);
    return { rows: items.reduce((most, { row }) => Math.max(most, row + 1), 1), barRows };
  });
}

/** The lanes from the top down. A folded one is as high as its label. */
export function stackLanes(
  lanes: readonly LaneIndex[],
  laneRows: readonly LaneRows[],
  foldedLanes: ReadonlySet<LaneId>,
): { readonly bands: readonly LaneBand[]; readonly heightPx: number } {
  let topPx = AXIS_PX;
  const bands = lanes.map(({ lane, rung }, place): LaneBand => {
    const rows = laneRows[place] ?? { rows: 1, barRows: 0 };
    const isFolded = foldedLanes.has(lane.id);
    const heightPx = isFolded ? MIN_LANE_PX : laneHeightPx(rows, lane.remark !== undefined);
    const labelTopPx = topPx + (heightPx - contentHeightPx(rows)) / 2;
    const band = { lane, rung, topPx, heightPx, isFolded, labelTopPx, ...rows };
    topPx += heightPx;
    return band;
  });
  return { bands, heightPx: topPx };
}

function contentHeightPx({ rows, barRows }: LaneRows): number {
  return LABEL_LINE_PX + rows * ROW_PX + barRows * BAR_ROW_PX;
}

function laneHeightPx(rows: LaneRows, hasRemark: boolean): number {
  const leastPx = hasRemark ? MIN_REMARKED_LANE_PX : MIN_LANE_PX;
  return Math.max(leastPx, contentHeightPx(rows) + 2 * LANE_PADDING_PX);
}

/** Middle of the label line, which is also that of what stands at the edges of the plot. */
export function labelLineMiddlePx({ labelTopPx }: LaneBand): number {
  return labelTopPx + LABEL_LINE_PX / 2 - 1;
}

export function rowMiddlePx({ labelTopPx }: LaneBand, row: number): number {
  return labelTopPx + LABEL_LINE_PX + (row + 0.5) * ROW_PX;
}

export function barRowMiddlePx({ labelTopPx, rows }: LaneBand, row: number): number {
  return labelTopPx + LABEL_LINE_PX + rows * ROW_PX + (row + 0.5) * BAR_ROW_PX;
}
