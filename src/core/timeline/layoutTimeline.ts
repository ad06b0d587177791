/** Steps 5 to 7 joined: lanes of matching events in, a figure out that can be placed in any viewport. */
import type { LitEvents } from "../chains/litChain";
import type { EventId } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { EventType } from "../domain/vocabulary";
import type { TimeWarp } from "./evenScale";
import type { LaneId } from "./lane";
import { type LaneRows, stackLanes } from "./laneBands";
import type { LaneIndex } from "./laneIndex";
import { type Level, levelAt, levelOf, type TileGrid, tilesOf } from "./levels";
import type { LabelMark, LaneBand, Mark, TimelineFigure } from "./mark";
import { packLane, type PackedLane } from "./packLane";
import { createTilePacker, type LabelOf } from "./packTiles";
import { placeLaneMarks } from "./placeLane";
import { placeLaneLabels } from "./placeLaneLabels";
import { placeTicks } from "./placeTicks";
import { createTimeScale } from "./timeScale";

export type FigureInput = {
  readonly lanes: readonly LaneIndex[];
  readonly typeById: ReadonlyMap<string, EventType>;
  /** Rows of each lane, from `countLaneRows`: they stay the same while the viewport moves. */
  readonly laneRows: readonly LaneRows[];
  readonly extent: TimeSpan;
  /** Bends time where the scale is even; lanes are bent already. */
  readonly warp?: TimeWarp | undefined;
  readonly widthPx: number;
  readonly now: number;
  /** Stays a mark of its own where its neighbours become a cluster. */
  readonly selected?: EventId | undefined;
  /** The events of a chain: marks of their own where there is room. */
  readonly lit?: LitEvents | undefined;
  readonly lang: string;
  /** Lanes that the filter leaves out. */
  readonly foldedLanes: ReadonlySet<LaneId>;
  readonly labelOf: LabelOf;
  readonly measureText: (text: string) => number;
  /** Absent: as many as can be moved in a frame. */
  readonly mostMarks?: number | undefined;
};

/** A figure without a viewport: what is packed once is kept, so that placing it anew costs only what is in sight. */
export type FigureLayout = {
  readonly place: (viewport: TimeSpan) => TimelineFigure;
  /**
   * A step of a gesture. While it zooms in, the figure may stay for a frame at the level that was drawn before, whose
   * marks only move apart, so that no frame has to wait for a level to be packed: `prepare` packs it afterwards.
   */
  readonly sketch: (viewport: TimeSpan, drawnLevel: number) => TimelineFigure;
  readonly prepare: (viewport: TimeSpan) => void;
  readonly warp: TimeWarp | undefined;
};

/** More levels than this behind, marks would stand so far apart that clusters hide what there is room for. */
const MOST_LEVELS_BEHIND = 2;

export function layoutTimeline(input: FigureInput): FigureLayout {
  const { lanes, laneRows, extent, widthPx, foldedLanes, selected, lit, warp } = input;
  const toDrawn = warp?.forward ?? same;
  const toReal = warp?.inverse ?? same;
  const grid: TileGrid = { extent, widthPx };
  const { bands, heightPx } = stackLanes(lanes, laneRows, foldedLanes);
  const shown = lanes.flatMap((index, place) => {
    const band = bands[place];
    if (band === undefined || band.isFolded) return [];
    const pinned = pinnedIn(index, selected, lit?.keys());
    return [{ index, band, packed: packOnce(index, grid, band, pinned) }];
  });
  const { labelOf, measureText, mostMarks } = input;
  const packer = createTilePacker({ grid, lanes: shown, labelOf, measureText, mostMarks });
  const toDrawnSpan = ({ from, until }: TimeSpan) => ({ from: toDrawn(from), until: toDrawn(until) });
  const tilesAt = (viewport: TimeSpan, level: Level) => {
    const [first, last] = tilesOf(viewport, level, grid);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };

  /** The finest level that is packed, from the one that the viewport wants back to the one that was drawn before. */
  const packedLevel = (viewport: TimeSpan, drawnLevel: number): Level => {
    const wanted = levelOf(viewport, grid);
    const coarsest = Math.max(drawnLevel, wanted.number - MOST_LEVELS_BEHIND);
    for (let number = wanted.number; number >= coarsest; number -= 1) {
      const level = levelAt(number, grid);
      if (tilesAt(viewport, level).every((tile) => packer.isPacked(level, tile))) return level;
    }
    return wanted;
  };

  const placeAt = (real: TimeSpan, level: Level): TimelineFigure => {
    const viewport = toDrawnSpan(real);
    const packings = tilesAt(viewport, level).map((tile) => ({ tile, lanes: packer.pack(level, tile) }));
    const scale = createTimeScale(viewport, widthPx);
    const marks: Mark[] = [];
    const labels: LabelMark[] = [];
    shown.forEach(({ index, band, packed }, laneNumber) => {
      const tilesOfLane = packings.map(({ tile, lanes: inTile }) => ({
        tile,
        items: inTile[laneNumber]?.items ?? [],
        labels: inTile[laneNumber]?.labels ?? [],
      }));
      const view = { index, band, level, viewport, widthPx, scale, tiles: tilesOfLane, toReal, toDrawn };
      const inLane = placeLaneMarks(view, packed.bars(level), input);
      marks.push(...inLane);
      labels.push(...placeLaneLabels(view, inLane));
    });
    const todayPx = scale(toDrawn(input.now));
    return {
      widthPx,
      heightPx,
      viewport: real,
      level: level.number,
      bands,
      marks,
      labels,
      ticks: placeTicks(scale, widthPx, input.lang, measureText, warp),
      timeAt: (px) => toReal(scale.invert(px)),
      todayPx: todayPx >= 0 && todayPx <= widthPx ? todayPx : undefined,
    };
  };
  return {
    place: (real) => placeAt(real, levelOf(toDrawnSpan(real), grid)),
    sketch: (real, drawnLevel) => placeAt(real, packedLevel(toDrawnSpan(real), drawnLevel)),
    prepare: (real) => {
      const viewport = toDrawnSpan(real);
      const level = levelOf(viewport, grid);
      for (const tile of tilesAt(viewport, level)) packer.pack(level, tile);
    },
    warp,
  };
}

/**
 * The selected event, or no event of this lane; then those of a chain, and those that matter most: they should not vanish
 * in a number.
 */
function pinnedIn(
  { events }: LaneIndex,
  selected: EventId | undefined,
  lit: Iterable<EventId> = [],
): readonly number[] {
  const first = selected === undefined ? -1 : events.indexOf(selected);
  return [...new Set([first, ...Array.from(lit, events.indexOf), ...events.highlighted])];
}

/** What a lane was packed into serves every figure of the same width: folding others must not pack it anew. */
const packedLanes = new WeakMap<LaneIndex, { readonly input: string; readonly packed: PackedLane }>();

function packOnce(
  index: LaneIndex,
  grid: TileGrid,
  { rows, barRows }: LaneBand,
  pinned: readonly number[],
): PackedLane {
  const input = JSON.stringify([grid, rows, barRows, pinned]);
  const before = packedLanes.get(index);
  if (before?.input === input) return before.packed;
  const packed = packLane(index, grid, rows, barRows, pinned);
  packedLanes.set(index, { input, packed });
  return packed;
}

function same(time: number): number {
  return time;
}
