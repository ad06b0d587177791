/** Places what one State did, or two, on a shared axis of time: a lane for each body, in it a band for each State. */
import type { StateRecord } from "../ballots/stateRecord";
import { hasPositions } from "../ballots/voteColumns";
import type { VoteGroup } from "../ballots/voteGroups";
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import { placeTicks } from "../timeline/placeTicks";
import { createTimeScale, type TimeScale } from "../timeline/timeScale";
import type { PixelSpan, StateBand, StateFigure, StateLane, StateMark } from "./figure";
import { membershipsOfState, termSpans } from "../ballots/memberships";
import { packRows } from "./packRows";
import { actsOfState, type StateAct } from "../ballots/stateActs";
import type { Membership } from "../domain/membership";

/** Of the shape of a position, along time, and the least that is left between two in a row. */
const MARK_PX = 16;
const MARK_GAP_PX = 2;
/** Keeps the marks at both ends of time inside the figure. */
const EDGE_PX = 10;

/**
 * Sizes across, in CSS pixels. A band holds, from its beginning: the bar of a membership, where time runs down; rows of
 * positions, each with the mark of a sponsor after it; the bar, where time runs to the right.
 */
type Sizes = {
  readonly rowPx: number;
  /** From the edge of a row to the middle of the shape of a position, and on to that of a sponsor. */
  readonly middlePx: number;
  readonly sponsorPx: number;
  readonly barPx: number;
  readonly isBarFirst: boolean;
  readonly laneGapPx: number;
};
const WIDE: Sizes = { rowPx: 34, middlePx: 12, sponsorPx: 15, barPx: 4, isBarFirst: false, laneGapPx: 10 };
/** Two States in four lanes fit into 280 pixels. */
const NARROW: Sizes = { rowPx: 25, middlePx: 9, sponsorPx: 11, barPx: 3, isBarFirst: true, laneGapPx: 3 };

export type FigureRoom = {
  /** Where time runs down, what lies across is kept narrow. */
  readonly isDown: boolean;
  /** Along time, all in all. */
  readonly lengthPx: number;
  /** Before the beginning of time, for names. */
  readonly startPx: number;
  /** For the labels of the axis. */
  readonly axisPx: number;
  /** For the heading of each lane. */
  readonly headingPx: number;
  /** Across, which the bands share when they need less; absent: what they need. */
  readonly breadthPx?: number | undefined;
  /** Of a label of the axis, along time. */
  readonly measureTick: (text: string) => number;
  readonly language: string;
};

type Content = {
  readonly records: readonly StateRecord[];
  readonly groups: readonly VoteGroup[];
  readonly memberships: readonly Membership[] | undefined;
  readonly span: TimeSpan;
};

export function placeStates(content: Content, room: FigureRoom): StateFigure {
  const { records, groups, span } = content;
  const sizes = room.isDown ? NARROW : WIDE;
  const innerPx = Math.max(1, room.lengthPx - room.startPx - 2 * EDGE_PX);
  const inner = createTimeScale(span, innerPx);
  const offsetPx = room.startPx + EDGE_PX;
  const scale: TimeScale = Object.assign((time: number) => offsetPx + inner(time), {
    invert: (px: number) => inner.invert(px - offsetPx),
  });
  const acts = records.map(actsOfState);
  const packed = groups.map((group) => packLane(group, acts, scale));
  const neededPx = packed.map(({ rows }) => rows * sizes.rowPx + sizes.barPx);
  const bandCount = groups.length * records.length;
  const aroundPx = room.axisPx + groups.length * (room.headingPx + sizes.laneGapPx);
  const bandsPx = neededPx.reduce((sum, needed) => sum + needed * records.length, 0);
  const sparePx = Math.max(0, (room.breadthPx ?? 0) - aroundPx - bandsPx) / Math.max(1, bandCount);

  let acrossPx = room.axisPx;
  const lanes = groups.map((group, place): StateLane => {
    const lane = packed[place] ?? { rows: 1, rowOf: new Map<UnEvent, number>() };
    const bandPx = (neededPx[place] ?? 0) + sparePx;
    const laneFromPx = acrossPx;
    const bands = records.map((record, order) =>
      placeBand(record, group, {
        acts: acts[order] ?? [],
        others: acts[1 - order] ?? [],
        rowOf: lane.rowOf,
        fromPx: laneFromPx + room.headingPx + order * bandPx,
        breadthPx: bandPx,
        rowsPx: lane.rows * sizes.rowPx,
        sizes,
        scale,
        content,
      }),
    );
    acrossPx += room.headingPx + bandPx * records.length + sizes.laneGapPx;
    return {
      group,
      acrossPx: laneFromPx,
      breadthPx: room.headingPx + bandPx * records.length,
      bands,
      withoutPositions: group.columns
        .filter((column) => !hasPositions(column))
        .map(({ event }) => ({ event, alongPx: placeOf(event, scale) })),
    };
  });
  const ticks = placeTicks(inner, innerPx, room.language, room.measureTick);
  return {
    lengthPx: room.lengthPx,
    breadthPx: acrossPx,
    startPx: room.startPx,
    sponsorPx: sizes.sponsorPx,
    ticks: ticks.map((tick) => ({ ...tick, xPx: tick.xPx + offsetPx })),
    lanes,
  };
}

type PackedLane = { readonly rows: number; readonly rowOf: ReadonlyMap<UnEvent, number> };

/** Both States have the same rows, so that their marks of one vote stand above each other. */
function packLane(
  { columns }: VoteGroup,
  acts: readonly (readonly StateAct[])[],
  scale: TimeScale,
): PackedLane {
  const acted = new Set(acts.flat().map(({ event }) => event));
  const events = columns.map(({ event }) => event).filter((event) => acted.has(event));
  const places = events.map((event) => placeOf(event, scale));
  const order = places.map((_, place) => place).toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const rows = packRows(
    order.map((place) => places[place] ?? 0),
    MARK_PX + MARK_GAP_PX,
  );
  const rowOf = new Map(
    order.flatMap((place, rank) => {
      const event = events[place];
      return event === undefined ? [] : [[event, rows[rank] ?? 0] as const];
    }),
  );
  return { rows: Math.max(1, ...rows.map((row) => row + 1)), rowOf };
}

type BandPlace = {
  readonly acts: readonly StateAct[];
  readonly others: readonly StateAct[];
  readonly rowOf: ReadonlyMap<UnEvent, number>;
  readonly fromPx: number;
  readonly breadthPx: number;
  readonly rowsPx: number;
  readonly sizes: Sizes;
  readonly scale: TimeScale;
  readonly content: Content;
};

function placeBand({ iso3 }: StateRecord, group: VoteGroup, place: BandPlace): StateBand {
  const { acts, others, rowOf, fromPx, breadthPx, rowsPx, sizes, scale, content } = place;
  const otherPositions = new Map(others.map(({ event, position }) => [event, position]));
  const { rowPx, middlePx, barPx, isBarFirst } = sizes;
  // What the rows leave of the band lies evenly on both sides of them.
  const firstRowPx = fromPx + (breadthPx - rowsPx - barPx) / 2 + (isBarFirst ? barPx : 0);
  return {
    iso3,
    acrossPx: fromPx,
    breadthPx,
    bar: { fromPx: isBarFirst ? fromPx : fromPx + breadthPx - barPx, breadthPx: barPx },
    terms: placeTerms(iso3, group, content, scale),
    marks: acts.flatMap((act): StateMark[] => {
      const row = rowOf.get(act.event);
      if (row === undefined) return [];
      const other = otherPositions.get(act.event);
      return [
        {
          iso3,
          key: `${iso3} ${act.event.id}`,
          act,
          alongPx: placeOf(act.event, scale),
          acrossPx: firstRowPx + row * rowPx + middlePx,
          differs: act.position !== undefined && other !== undefined && act.position !== other,
        },
      ];
    }),
  };
}

function placeTerms(iso3: string, group: VoteGroup, { memberships, span }: Content, scale: TimeScale) {
  const bodies = new Set(group.bodies.map(({ id }) => id));
  const toPx = (time: TimeSpan): PixelSpan | undefined => {
    const from = Math.max(time.from, span.from);
    const until = Math.min(time.until, span.until);
    return from < until ? { fromPx: scale(from), untilPx: scale(until) } : undefined;
  };
  return membershipsOfState(iso3, memberships)
    .filter(({ membership }) => bodies.has(membership.body))
    .flatMap((of) => (of.kind === "member" ? termSpans(of.membership, of.member) : []))
    .flatMap(({ possible, sure }) => {
      const drawn = toPx(possible);
      return drawn === undefined ? [] : [{ possible: drawn, sure: sure && toPx(sure) }];
    });
}

/** The middle of the time that a date may mean. */
function placeOf({ extent: { from, until } }: UnEvent, scale: TimeScale): number {
  return scale(Number.isFinite(until) ? (from + until) / 2 : from);
}
