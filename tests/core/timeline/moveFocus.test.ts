import { describe, expect, it } from "vitest";
import type { Mark } from "../../../src/core/timeline/mark";
import { moveFocus } from "../../../src/core/timeline/moveFocus";
import { nearestMark } from "../../../src/core/timeline/nearestMark";

/**
 *    rung 0   a        b
 *    rung 1
 *    rung 2       c         d
 */
const [a, b, c, d] = [mark("a", 0, 10), mark("b", 0, 100), mark("c", 2, 60), mark("d", 2, 130)];
const marks = [a, b, c, d];

function mark(key: string, rung: number, xPx: number): Mark {
  const yPx = rung * 40;
  return {
    kind: "cluster",
    key,
    lane: `lane-${rung}`,
    rung,
    xPx,
    yPx,
    extent: [xPx - 10, xPx + 10],
    count: 2,
    span: { from: 0, until: 1 },
    events: [],
  };
}

describe(moveFocus, () => {
  it("goes along time within a lane and stays at its ends", () => {
    expect(moveFocus(marks, a, "next")).toBe(b);
    expect(moveFocus(marks, b, "next")).toBe(b);
    expect(moveFocus(marks, b, "previous")).toBe(a);
  });

  it("goes to the mark nearest in time of the next lane that has any", () => {
    expect(moveFocus(marks, b, "down")).toBe(d);
    expect(moveFocus(marks, a, "down")).toBe(c);
    expect(moveFocus(marks, c, "up")).toBe(b);
    expect(moveFocus(marks, a, "up")).toBe(a);
  });

  it("goes to the first and last of the lane", () => {
    expect(moveFocus(marks, d, "first")).toBe(c);
    expect(moveFocus(marks, a, "last")).toBe(b);
  });
});

describe(nearestMark, () => {
  it("finds the mark under the pointer, or one within a few pixels", () => {
    expect(nearestMark(marks, 105, 3)).toBe(b);
    expect(nearestMark(marks, 115, 5)).toBe(b);
  });

  it("finds none further away", () => {
    expect(nearestMark(marks, 60, 20)).toBeUndefined();
  });
});
