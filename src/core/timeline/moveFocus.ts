/** The keyboard's way through the marks: along time within a lane, and from lane to lane. */
import type { Mark } from "./mark";

export type FocusMove = "next" | "previous" | "first" | "last" | "up" | "down";

/**
 * The mark that a key leads to; the same one at the ends.
 * Marks come lane by lane, top first, each from left to right, as `layoutTimeline` gives them.
 */
export function moveFocus(marks: readonly Mark[], from: Mark, move: FocusMove): Mark {
  const lane = marks.filter((mark) => mark.lane === from.lane);
  const place = lane.findIndex((mark) => mark.key === from.key);
  switch (move) {
    case "next":
      return lane[place + 1] ?? from;
    case "previous":
      return lane[place - 1] ?? from;
    case "first":
      return lane[0] ?? from;
    case "last":
      return lane[lane.length - 1] ?? from;
    case "up":
    case "down":
      return nearestInLane(marks, from, move === "up" ? -1 : 1) ?? from;
  }
}

/** The mark nearest in time in the next lane that has any, in the given direction. */
function nearestInLane(marks: readonly Mark[], from: Mark, step: -1 | 1): Mark | undefined {
  const beyond = marks.filter((mark) => Math.sign(mark.rung - from.rung) === step);
  const rung = beyond.reduce<number | undefined>(
    (nearest, mark) =>
      nearest === undefined || Math.abs(mark.rung - from.rung) < Math.abs(nearest - from.rung)
        ? mark.rung
        : nearest,
    undefined,
  );
  return beyond
    .filter((mark) => mark.rung === rung)
    .reduce<Mark | undefined>(
      (nearest, mark) =>
        nearest === undefined || Math.abs(mark.xPx - from.xPx) < Math.abs(nearest.xPx - from.xPx)
          ? mark
          : nearest,
      undefined,
    );
}
