/** The keyboard's way through the marks: along time within a lane, and from lane to lane. */
import type { LaneId } from "./lane";
import type { Mark, TimelineFigure } from "./mark";

export type FocusMove = "next" | "previous" | "first" | "last" | "up" | "down" | "page-forward" | "page-back";

/** What the keyboard can be at: in a lane, at a moment. */
type Focusable = Pick<Mark, "key" | "lane" | "xPx">;

/** Marks that a page goes past. */
const PAGE_OF_MARKS = 10;

/**
 * The mark that a key leads to; the same one at the ends of a lane.
 * Marks come lane by lane, top first, each from left to right, as `layoutTimeline` gives them.
 */
export function moveFocus<Kind extends Focusable>(marks: readonly Kind[], from: Kind, move: FocusMove): Kind {
  if (move === "up" || move === "down") return nearestBeyond(marks, from, move === "up" ? -1 : 1) ?? from;
  const lane = marks.filter((mark) => mark.lane === from.lane);
  const place = lane.findIndex((mark) => mark.key === from.key);
  return lane[moveInRow(place, lane.length, move)] ?? from;
}

/** The place in a row of things that a key leads to; the first or last one beyond its ends. */
export function moveInRow(place: number, length: number, move: Exclude<FocusMove, "up" | "down">): number {
  const last = Math.max(0, length - 1);
  switch (move) {
    case "next":
      return Math.min(place + 1, last);
    case "previous":
      return Math.max(place - 1, 0);
    case "page-forward":
      return Math.min(place + PAGE_OF_MARKS, last);
    case "page-back":
      return Math.max(place - PAGE_OF_MARKS, 0);
    case "first":
      return 0;
    case "last":
      return last;
  }
}

/**
 * The mark nearest in time in the lane with a number, 1 for the top one, as the lanes stand on the page. A lane with
 * nothing in sight hands on to the next one below, so that no number leads nowhere as long as there is one.
 */
export function focusLane({ bands, marks }: TimelineFigure, from: Mark, number: number): Mark {
  for (const { lane } of bands.slice(number - 1)) {
    const nearest = nearestInLane(marks, lane.id, (mark) => Math.abs(mark.xPx - from.xPx));
    if (nearest !== undefined) return nearest;
  }
  return from;
}

/** Where the keyboard was, in words that still hold after the figure has been drawn anew. */
export type FocusAim = {
  readonly lane: LaneId;
  /** UTC ms. */
  readonly time: number;
  /** Preferred where it is still there. */
  readonly key?: string;
};

/** The mark at which the keyboard goes on in a new figure; `undefined` where the figure holds none. */
export function landFocus(
  { marks, timeAt }: TimelineFigure,
  { lane, time, key }: FocusAim,
): Mark | undefined {
  const same = marks.find((mark) => mark.key === key);
  return same ?? nearestInLane(marks, lane, (mark) => Math.abs(timeAt(mark.xPx) - time)) ?? marks[0];
}

/** The mark nearest in time in the next lane that has any; past the last lane comes the first one again. */
function nearestBeyond<Kind extends Focusable>(
  marks: readonly Kind[],
  from: Kind,
  step: -1 | 1,
): Kind | undefined {
  const lanes = [...new Set(marks.map(({ lane }) => lane))];
  const next = lanes.at((lanes.indexOf(from.lane) + step) % lanes.length);
  return next === undefined || next === from.lane
    ? undefined
    : nearestInLane(marks, next, (mark) => Math.abs(mark.xPx - from.xPx));
}

function nearestInLane<Kind extends Focusable>(
  marks: readonly Kind[],
  lane: LaneId,
  distance: (mark: Kind) => number,
): Kind | undefined {
  let nearest: Kind | undefined;
  for (const mark of marks) {
    if (mark.lane !== lane) continue;
    if (nearest === undefined || distance(mark) < distance(nearest)) nearest = mark;
  }
  return nearest;
}
