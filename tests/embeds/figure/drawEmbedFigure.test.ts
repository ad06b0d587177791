import { describe, expect, it } from "vitest";
import { type FilterState, NO_FILTER } from "../../../src/core/filter/filterState";
import { MARK_PX } from "../../../src/core/timeline/geometry";
import { markHasEvent } from "../../../src/core/timeline/mark";
import { DEFAULT_VIEW, type TimelineView } from "../../../src/core/url/timelineView";
import { drawEmbedFigure } from "../../../src/embeds/figure/drawEmbedFigure";
import { makeDataset } from "../../fixtures/timeline";
import { TEST_NOW } from "../../renderApp";

const EVENTS = [
  { id: "a", date: "2003-01-01" },
  { id: "b", date: "2003-06-01" },
  { id: "c", date: "2020-01-01" },
];

function draw(view: Partial<TimelineView>, filter: Partial<FilterState> = {}) {
  return drawEmbedFigure({
    dataset: makeDataset({ events: EVENTS }),
    now: TEST_NOW,
    filter: { ...NO_FILTER, ...filter },
    view: { ...DEFAULT_VIEW, ...view },
    widthPx: 800,
    lang: "en",
    today: "today",
    hrefOf: () => undefined,
    measureText: (text) => text.length * 7,
  });
}

/** Pixels between the first event and the next. */
function firstGap(view: Partial<TimelineView>): number {
  const toX = (time: string) => {
    const { figure } = draw(view);
    let [left, right] = [0, figure.widthPx];
    while (right - left > 0.1) {
      const middle = (left + right) / 2;
      if (figure.timeAt(middle) < Date.parse(time)) left = middle;
      else right = middle;
    }
    return left;
  };
  return toX("2003-06-01") - toX("2003-01-01");
}

describe(drawEmbedFigure, () => {
  it("gives events that came close together more room on an even scale", () => {
    expect(firstGap({ scale: "even" })).toBeGreaterThan(5 * firstGap({}));
  });

  it("draws marks of the first and the last day whole, and none of the days beyond", () => {
    const { root, figure } = draw({}, { from: "2003", to: "2020-01-01" });
    const plot = root.querySelector("[data-timeline]");
    const [left = 0, , width = 0] = (plot?.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const places = figure.marks.flatMap((mark) => (mark.kind === "event" ? [mark.xPx] : []));
    expect(places).toHaveLength(3);
    expect(Math.min(...places) - MARK_PX / 2).toBeGreaterThanOrEqual(left);
    expect(Math.max(...places) + MARK_PX / 2).toBeLessThanOrEqual(left + width);
    expect(draw({}, { to: "2019" }).figure.marks.some((mark) => markHasEvent(mark, "c"))).toBe(false);
  });
});
