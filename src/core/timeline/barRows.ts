/** Which spans of a lane are drawn as bars at one scale, and in which row each stands. */
import { GAP_PX, MAX_BAR_ROWS, MIN_BAR_PX } from "./geometry";
import type { LaneIndex } from "./laneIndex";
import { takeRow } from "./takeRow";

/** With more spans than this to a tile, bars would only be noise: the spans are counted like moments. */
const MOST_BARS = 200;

export type BarRows = {
  /** Places in the lane of the events that are bars, ascending, and the row of each. */
  readonly bars: Uint32Array;
  readonly rowOfBar: Uint8Array;
};

/**
 * Spans too short for a bar at this scale and spans that find no row are moments.
 * Rows are given out along the whole lane, so that panning never moves a bar to another one.
 */
export function assignBarRows(
  lane: LaneIndex,
  msPerPx: number,
  tileMs: number,
  maxRows = MAX_BAR_ROWS,
): BarRows {
  const { spans, starts, ends } = lane;
  const bars: number[] = [];
  const rows: number[] = [];
  const rowEnds: number[] = [];
  for (const index of isCrowded(lane, tileMs) ? [] : spans) {
    const [from = 0, until = 0] = [starts[index], ends[index]];
    if ((until - from) / msPerPx < MIN_BAR_PX) continue;
    const row = takeRow(rowEnds, [from / msPerPx, until / msPerPx], maxRows, GAP_PX);
    if (row === undefined) continue;
    bars.push(index);
    rows.push(row);
  }
  return { bars: Uint32Array.from(bars), rowOfBar: Uint8Array.from(rows) };
}

function isCrowded({ spans, starts }: LaneIndex, tileMs: number): boolean {
  const [first = 0, last = 0] = [starts[spans[0] ?? 0], starts[spans[spans.length - 1] ?? 0]];
  return spans.length > MOST_BARS * Math.max(1, (last - first) / tileMs);
}

/**
 * Rows that the bars of a lane need in any viewport: in a shorter one, more spans are wide enough for a bar, and none
 * stand closer.
 */
export function countBarRows(lane: LaneIndex, msPerPx: number): number {
  const rowEnds: number[] = [];
  for (const index of lane.spans) {
    const [from = 0, until = 0] = [lane.starts[index], lane.ends[index]];
    takeRow(rowEnds, [from / msPerPx, until / msPerPx], MAX_BAR_ROWS, GAP_PX);
  }
  return rowEnds.length;
}
