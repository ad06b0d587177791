/** Step 7: the packed tiles of a lane as marks and labels at the pixels of one viewport. */
import { bisectLeft } from "d3";
import type { SpokenText } from "../domain/text";
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { EventType } from "../domain/vocabulary";
import type { BarRows } from "./barRows";
import { pickEvents } from "../dataset/eventList";
import { clusterWidthPx, GAP_PX, MARK_PX, type PixelExtent } from "./geometry";
import { barRowMiddlePx, labelLineMiddlePx, rowMiddlePx } from "./laneBands";
import type { LaneIndex } from "./laneIndex";
import type { Level } from "./levels";
import type { BarMark, ClusterMark, EventMark, LaneBand, Mark } from "./mark";
import { eventMarkLook } from "./markLook";
import { type LabelOf, type PackedLabel, spreadOf } from "./packTiles";
import { holds, type PackedItem } from "./packTile";
import { dateLook } from "./dateLook";
import { placeDateEnds } from "./placeDateEnds";
import type { TimeScale } from "./timeScale";

/** A lane in one viewport. */
export type LaneView = {
  readonly index: LaneIndex;
  readonly band: LaneBand;
  readonly level: Level;
  readonly viewport: TimeSpan;
  readonly widthPx: number;
  readonly scale: TimeScale;
  /** Real time of a moment as it is drawn. */
  readonly toReal: (time: number) => number;
  readonly toDrawn: (time: number) => number;
  /** Those that the viewport touches, from left to right. */
  readonly tiles: readonly {
    readonly tile: number;
    readonly items: readonly PackedItem[];
    readonly labels: readonly PackedLabel[];
  }[];
};

type Words = {
  readonly typeById: ReadonlyMap<string, EventType>;
  readonly labelOf: LabelOf;
  readonly measureText: (text: string) => number;
};

/** A cluster names its events up to this number; above it, it only counts them. */
const NAMED_IN_CLUSTER = 50;

/**
 * The marks of a lane from left to right: every event that takes place in the viewport, or may have done so, is in exactly
 * one of them. What began earlier or may have been later, and has no bar, is gathered at the edge of the plot:
 *
 *    (3)                        label line
 *       ■   ◆        (12)       rows
 *    ▬▬▬▬▬▬▬▬▬▬                 bars
 */
export function placeLaneMarks(view: LaneView, barRows: BarRows, words: Words): readonly Mark[] {
  const { index, viewport, widthPx, scale } = view;
  const first = bisectLeft(index.anchors, viewport.from);
  const end = bisectLeft(index.anchors, viewport.until);
  const marks: Mark[] = [];
  const outside: Outside = { left: [], right: [] };

  for (const { tile, items } of view.tiles) {
    for (const item of items) {
      const events = eventsInSight(item, first, end, barRows.bars, index);
      if (events.count === 0) continue;
      const xPx = scale(item.atMs);
      if (xPx < 0) outside.left.push(events);
      else if (xPx > widthPx) outside.right.push(events);
      else marks.push(toMark(item, tile, xPx, events, view, words));
    }
  }
  gatherLasting(view, barRows.bars, outside);
  marks.push(...placeBars(view, barRows, words));
  marks.push(...atEdge(outside.left, "left", view, words), ...atEdge(outside.right, "right", view, words));
  return marks.toSorted((a, b) => a.xPx - b.xPx);
}

type EventsInSight = {
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly indices: () => readonly number[];
};

/** Events that take place in the viewport and whose marks stand outside of it. */
type Outside = { readonly left: EventsInSight[]; readonly right: EventsInSight[] };

/** Those events of an item whose anchors lie in the viewport: places from `first` to before `end`. */
function eventsInSight(
  item: PackedItem,
  first: number,
  end: number,
  bars: Uint32Array,
  index: LaneIndex,
): EventsInSight {
  if (item.kind === "moment") {
    const isInSight = item.index >= first && item.index < end;
    const { index: only } = item;
    return { count: isInSight ? 1 : 0, first: only, last: only, indices: () => [only] };
  }
  const from = Math.max(first, item.firstIndex);
  const until = Math.min(end, item.lastIndex + 1);
  if (until <= from) return { count: 0, first: from, last: from, indices: () => [] };
  const isWhole = from === item.firstIndex && until === item.lastIndex + 1;
  const isOwn = (place: number) => !item.apart.includes(place) && !holds(bars, place);
  const others = bisectLeft(bars, until) - bisectLeft(bars, from);
  const apart = item.apart.filter((place) => place >= from && place < until).length;
  return {
    count: isWhole ? item.count : until - from - others - apart,
    first: from,
    last: until - 1,
    indices: () => range(from, Math.min(until, index.events.length)).filter(isOwn),
  };
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from }, (_, offset) => from + offset);
}

/** Events that reach into the viewport from outside and are not drawn as bars. */
function gatherLasting({ index, viewport }: LaneView, bars: Uint32Array, outside: Outside): void {
  const { lasting, anchors, starts, ends, longestMs } = index;
  const earliest = bisectLeft(anchors, viewport.from - longestMs);
  const latest = bisectLeft(anchors, viewport.until + longestMs);
  for (let place = bisectLeft(lasting, earliest); place < lasting.length; place += 1) {
    const event = lasting[place] ?? 0;
    if (event >= latest) break;
    const [anchor = 0, start = 0, until = 0] = [anchors[event], starts[event], ends[event]];
    const isInSight = start < viewport.until && until > viewport.from;
    if (!isInSight || (anchor >= viewport.from && anchor < viewport.until) || holds(bars, event)) continue;
    const alone = { count: 1, first: event, last: event, indices: () => [event] };
    (anchor < viewport.from ? outside.left : outside.right).push(alone);
  }
}

function placeBars(view: LaneView, { bars, rowOfBar }: BarRows, words: Words): readonly BarMark[] {
  const { index, viewport, widthPx, scale, band, level } = view;
  const { starts, ends, anchors } = index;
  const first = bisectLeft(bars, bisectLeft(anchors, viewport.from - index.longestMs));
  const placed: BarMark[] = [];
  for (let place = first; place < bars.length; place += 1) {
    const event = bars[place] ?? 0;
    const [from = 0, until = 0] = [starts[event], ends[event]];
    if (from >= viewport.until) break;
    const record = index.events.at(event);
    if (until <= viewport.from || record === undefined) continue;
    const extent: PixelExtent = [Math.max(0, scale(from)), Math.min(widthPx, scale(until))];
    placed.push({
      ...common(view, extent),
      kind: "bar",
      key: keyOf(record, view),
      event: record,
      xPx: extent[0],
      yPx: barRowMiddlePx(band, rowOfBar[place] ?? 0),
      ends: placeDateEnds(dateLook(record.extent), [scale(from), scale(until)], extent, (time) =>
        scale(view.toDrawn(time)),
      ),
      label: labelInside(record, extent, level, words),
    });
  }
  return placed;
}

function labelInside(
  event: UnEvent,
  [left, right]: PixelExtent,
  { msPerPx }: Level,
  { labelOf, measureText }: Words,
): SpokenText | undefined {
  const label = labelOf(event, msPerPx);
  return label !== undefined && measureText(label.text) + 4 * GAP_PX <= right - left ? label : undefined;
}

function toMark(
  item: PackedItem,
  tile: number,
  xPx: number,
  events: EventsInSight,
  view: LaneView,
  words: Words,
): Mark {
  const yPx = rowMiddlePx(view.band, item.row);
  if (item.kind === "cluster" && events.count > 1) {
    const key = `${view.band.lane.id}@${view.level.number}/${tile}/${item.cell}`;
    return toCluster(key, xPx, yPx, events, view);
  }
  return toEventMark(events.indices()[0] ?? 0, xPx, yPx, true, view, words);
}

function toEventMark(
  place: number,
  xPx: number,
  yPx: number,
  hasSpread: boolean,
  view: LaneView,
  words: Words,
): EventMark {
  const { index, scale, viewport, widthPx } = view;
  const event = index.events.at(place);
  if (event === undefined) throw new RangeError(`Lane ${view.band.lane.id} has no event ${place}`);
  const msPerPx = (viewport.until - viewport.from) / widthPx;
  const spread = hasSpread ? spreadOf(index, place, msPerPx) : undefined;
  return {
    ...common(view, [xPx - MARK_PX / 2, xPx + MARK_PX / 2]),
    kind: "event",
    key: keyOf(event, view),
    event,
    ...eventMarkLook(event, words.typeById),
    xPx,
    yPx,
    spread: spread && [scale(spread.from), scale(spread.until)],
  };
}

function toCluster(
  key: string,
  xPx: number,
  yPx: number,
  { count, first, last, indices }: EventsInSight,
  view: LaneView,
): ClusterMark {
  const { events, anchors } = view.index;
  const halfPx = clusterWidthPx(count) / 2;
  let named: readonly UnEvent[] | undefined;
  return {
    ...common(view, [xPx - halfPx, xPx + halfPx]),
    kind: "cluster",
    key,
    xPx,
    yPx,
    count,
    span: { from: view.toReal(anchors[first] ?? 0), until: view.toReal(anchors[last] ?? 0) + 1 },
    // Most clusters are only looked at: their events are found when somebody asks for them.
    get events() {
      named ??= count > NAMED_IN_CLUSTER ? [] : pickEvents(events, indices());
      return named;
    },
  };
}

/** One mark on the label line for all that stands outside but takes place inside. */
function atEdge(
  outside: readonly EventsInSight[],
  side: "left" | "right",
  view: LaneView,
  words: Words,
): readonly Mark[] {
  if (outside.length === 0) return [];
  const events: EventsInSight = {
    count: outside.reduce((sum, { count }) => sum + count, 0),
    first: outside.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY),
    last: outside.reduce((most, { last }) => Math.max(most, last), 0),
    indices: () => outside.flatMap(({ indices }) => indices()).toSorted((a, b) => a - b),
  };
  const halfPx = events.count === 1 ? MARK_PX / 2 : clusterWidthPx(events.count) / 2;
  const xPx = side === "left" ? halfPx : view.widthPx - halfPx;
  const yPx = labelLineMiddlePx(view.band);
  if (events.count === 1) return [toEventMark(events.first, xPx, yPx, false, view, words)];
  return [toCluster(`${view.band.lane.id}@${side}`, xPx, yPx, events, view)];
}

function common({ band }: LaneView, extent: PixelExtent) {
  return { lane: band.lane.id, rung: band.rung, extent };
}

/** An event can stand in several lanes, and then each of its marks needs a name of its own. */
export function keyOf(event: UnEvent, { band }: LaneView): string {
  return `${band.lane.id}/${event.id}`;
}
