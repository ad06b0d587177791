/** All lanes of a figure packed together: coarse enough that nobody has to tell a thousand marks apart. */
import { bisectLeft } from "d3";
import type { SpokenText } from "../domain/text";
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import { CELL_PX, MARK_PX, type PixelExtent } from "./geometry";
import type { LaneIndex } from "./laneIndex";
import { type Level, type TileGrid, tileSpan } from "./levels";
import { COARSEST, ONE_TO_A_CELL, type PackedItem } from "./packTile";
import { type PackedLane, remember } from "./packLane";
import { placeLabels } from "./placeLabels";

/** Marks that a figure holds in the width of the plot: more, and a frame would move too many elements. */
const MOST_MARKS = 230;
/** More events than that in a cell never stand there as marks of their own. */
const CROWD = 9;
/** Labels that a figure holds in the width of the plot, shared by its lanes. */
const MOST_LABELS = 60;

/** The label of an event and how much it matters, higher first; `undefined`: none wanted at this scale. */
export type LabelOf = (
  event: UnEvent,
  msPerPx: number,
) => (SpokenText & { readonly priority: number }) | undefined;

export type PackedLabel = SpokenText & {
  readonly item: Extract<PackedItem, { kind: "moment" }>;
  readonly widthPx: number;
  /** The label begins so many pixels after this moment. */
  readonly besideMs: number;
  readonly shiftPx: number;
  /** -1: the label line above the rows. */
  readonly line: number;
};

export type TilePacking = { readonly items: readonly PackedItem[]; readonly labels: readonly PackedLabel[] };

type Input = {
  readonly grid: TileGrid;
  /** Those that are not folded. */
  readonly lanes: readonly { readonly index: LaneIndex; readonly packed: PackedLane }[];
  readonly labelOf: LabelOf;
  /** Width of a label's text, in CSS pixels. */
  readonly measureText: (text: string) => number;
  /** Of a figure that nobody moves, as on paper, more than of one that follows a gesture. */
  readonly mostMarks?: number | undefined;
};

/** Whether nearly all of a tile is so full that trying to place each event would be for nothing. */
function isCrowded({ anchors }: LaneIndex, { from, until }: TimeSpan, widthPx: number): boolean {
  const first = bisectLeft(anchors, from);
  const last = bisectLeft(anchors, until);
  const cells = Math.floor(widthPx / CELL_PX);
  if (last - first < CROWD * cells) return false;
  let crowded = 0;
  for (let cell = 0, index = first; cell < cells; cell += 1) {
    const next = bisectLeft(anchors, from + ((cell + 1) * (until - from)) / cells, index, last);
    if (next - index >= CROWD) crowded += 1;
    index = next;
  }
  return crowded > 0.7 * cells;
}

/** `pack` gives the packings of a tile, in the order of the lanes. */
export function createTilePacker({ grid, lanes, labelOf, measureText, mostMarks = MOST_MARKS }: Input) {
  const kept = new Map<string, readonly TilePacking[]>();
  const mostLabels = Math.ceil(MOST_LABELS / Math.max(1, lanes.length));

  /** The fullest lanes become coarser, step by step, until all marks together are few enough. */
  const packItems = (level: Level, tile: number): readonly (readonly PackedItem[])[] => {
    const span = tileSpan(tile, level, grid);
    const packs = lanes.map(({ index, packed }) => {
      const coarseness = isCrowded(index, span, grid.widthPx) ? ONE_TO_A_CELL : 0;
      return { packed, coarseness, items: packed.items(level, tile, coarseness) };
    });
    for (;;) {
      const count = packs.reduce((sum, { items }) => sum + items.length, 0);
      const [fullest] = packs
        .filter(({ coarseness }) => coarseness < COARSEST)
        .toSorted((a, b) => b.items.length - a.items.length);
      if (count <= mostMarks || fullest === undefined) return packs.map(({ items }) => items);
      fullest.coarseness += 1;
      fullest.items = fullest.packed.items(level, tile, fullest.coarseness);
    }
  };

  const packLabels = (
    level: Level,
    tile: number,
    lane: LaneIndex,
    items: readonly PackedItem[],
  ): PackedLabel[] => {
    const span = tileSpan(tile, level, grid);
    const { msPerPx } = level;
    const toPx = (time: number) => (time - span.from) / msPerPx;
    const reachOf = (item: PackedItem): PixelExtent => {
      const spread = item.kind === "moment" ? spreadOf(lane, item.index, msPerPx) : undefined;
      const xPx = toPx(item.atMs);
      return spread === undefined
        ? [xPx - item.halfPx, xPx + item.halfPx]
        : [toPx(spread.from), toPx(spread.until)];
    };
    const obstacles = items.map((item) => ({
      item,
      row: item.row,
      reach: reachOf(item),
      xPx: toPx(item.atMs),
    }));
    const wishes = obstacles
      .flatMap((mark) => {
        const event = mark.item.kind === "moment" ? lane.events.at(mark.item.index) : undefined;
        const label = event && labelOf(event, msPerPx);
        return mark.item.kind !== "moment" || label === undefined
          ? []
          : [{ mark, item: mark.item, ...label, widthPx: measureText(label.text) }];
      })
      .toSorted((a, b) => b.priority - a.priority);
    return placeLabels(wishes, obstacles, grid.widthPx)
      .slice(0, mostLabels)
      .map(({ wish: { item, text, lang, widthPx }, extent, besidePx, line }) => ({
        item,
        text,
        lang,
        widthPx,
        besideMs: span.from + besidePx * msPerPx,
        shiftPx: extent[0] - besidePx,
        line,
      }));
  };

  const keyOf = (level: Level, tile: number) => `${level.number}/${tile}`;
  const pack = (level: Level, tile: number): readonly TilePacking[] =>
    remember(kept, keyOf(level, tile), () =>
      packItems(level, tile).map((items, place) => {
        const lane = lanes[place]?.index;
        return { items, labels: lane === undefined ? [] : packLabels(level, tile, lane, items) };
      }),
    );
  return { pack, isPacked: (level: Level, tile: number) => kept.has(keyOf(level, tile)) };
}

/** All the time that an imprecise date may mean; `undefined` where that is no wider than the mark, or the event is a span. */
export function spreadOf(
  { starts, ends, events }: LaneIndex,
  index: number,
  msPerPx: number,
): { readonly from: number; readonly until: number } | undefined {
  const [from = 0, until = 0] = [starts[index], ends[index]];
  if ((until - from) / msPerPx <= MARK_PX + 1) return undefined;
  return events.at(index)?.extent.kind === "date" ? { from, until } : undefined;
}
