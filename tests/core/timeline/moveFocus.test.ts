import { describe, expect, it } from "vitest";
import type { Mark, TimelineFigure } from "../../../src/core/timeline/mark";
import { createTimeScale } from "../../../src/core/timeline/timeScale";
import { focusLane, landFocus, moveFocus, moveInRow } from "../../../src/core/timeline/moveFocus";
import { nearestMark } from "../../../src/core/timeline/nearestMark";

/**
 *    rung 0   a        b
 *    rung 1
 *    rung 2       c         d
 */
const [a, b, c, d] = [mark("a", 0, 10), mark("b", 0, 100), mark("c", 2, 60), mark("d", 2, 130)];
const marks = [a, b, c, d];

/** A pixel is a millisecond. */
const figure: TimelineFigure = {
  widthPx: 200,
  heightPx: 120,
  viewport: { from: 0, until: 200 },
  level: 0,
  timeAt: createTimeScale({ from: 0, until: 200 }, 200).invert,
  bands: [0, 1, 2].map(band),
  marks,
  labels: [],
  ticks: [],
  todayPx: undefined,
};

function band(rung: number): TimelineFigure["bands"][number] {
  const lane = { id: `lane-${rung}`, names: {} };
  const topPx = rung * 40 - 20;
  return { lane, rung, topPx, heightPx: 40, isFolded: false, labelTopPx: topPx, rows: 1, barRows: 0 };
}

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
  });

  it("goes round from the last lane to the first, and stays where there is only one", () => {
    expect(moveFocus(marks, a, "up")).toBe(c);
    expect(moveFocus(marks, d, "down")).toBe(b);
    expect(moveFocus([a, b], a, "down")).toBe(a);
  });

  it("goes to the first and last of the lane", () => {
    expect(moveFocus(marks, d, "first")).toBe(c);
    expect(moveFocus(marks, a, "last")).toBe(b);
  });

  it("goes ten marks at a time, and to the end where there are fewer", () => {
    const many = Array.from({ length: 25 }, (_, i) => mark(`mark-${i}`, 0, i * 8));
    const [first = a] = many;
    const next = moveFocus(many, first, "page-forward");
    expect(next.key).toBe("mark-10");
    expect(moveFocus(many, moveFocus(many, next, "page-forward"), "page-forward").key).toBe("mark-24");
    expect(moveFocus(many, next, "page-back")).toBe(first);
    expect(moveFocus(marks, a, "page-forward")).toBe(b);
  });
});

describe(moveInRow, () => {
  it("never leaves the row, however short it is", () => {
    for (const move of ["next", "previous", "first", "last", "page-forward", "page-back"] as const) {
      expect(moveInRow(0, 1, move)).toBe(0);
      expect(moveInRow(0, 0, move)).toBe(0);
    }
  });
});

describe(focusLane, () => {
  it("goes to the mark nearest in time of the lane with a number", () => {
    expect(focusLane(figure, b, 3)).toBe(d);
    expect(focusLane(figure, d, 1)).toBe(b);
  });

  it("goes on to the next lane where one has nothing in sight, and stays where there is none", () => {
    expect(focusLane(figure, a, 2)).toBe(c);
    expect(focusLane(figure, a, 4)).toBe(a);
  });
});

describe(landFocus, () => {
  it("finds the mark that is still there", () => {
    expect(landFocus(figure, { lane: "lane-0", time: 0, key: "d" })).toBe(d);
  });

  it("else finds the nearest in time of the same lane, and else any", () => {
    expect(landFocus(figure, { lane: "lane-2", time: 120, key: "gone" })).toBe(d);
    expect(landFocus(figure, { lane: "lane-1", time: 120 })).toBe(a);
    expect(landFocus({ ...figure, marks: [] }, { lane: "lane-1", time: 120 })).toBeUndefined();
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
