import { describe, expect, test } from "vitest";
import type { EventMark, LaneBand } from "../../../src/core/timeline/mark";
import { ChainLines } from "../../../src/views/timeline/ChainLines";
import { eventOf, makeDataset } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const DATASET = makeDataset({
  events: [
    { id: "mandate", date: "2013" },
    { id: "report", date: "2014", relations: [{ type: "fulfils", target: "mandate" }] },
    { id: "answer", date: "2015", relations: [{ type: "extends", target: "report" }] },
    { id: "echo", date: "2016", relations: [{ type: "context", target: "answer" }] },
  ],
});

const band: LaneBand = {
  lane: { id: "lane", names: { en: "Lane" } },
  rung: 0,
  topPx: 34,
  heightPx: 60,
  isFolded: false,
  labelTopPx: 39,
  rows: 1,
  barRows: 0,
};
const mark = (id: string, xPx: number): EventMark => ({
  kind: "event",
  key: id,
  lane: "lane",
  rung: 0,
  event: eventOf(DATASET, id),
  xPx,
  yPx: 70,
  extent: [xPx - 7, xPx + 7],
  shape: "dot",
  filling: { kind: "full" },
  spread: undefined,
});
const FIGURE = {
  marks: [mark("mandate", 100), mark("report", 400), mark("answer", 700), mark("echo", 1000)],
  labels: [],
  bands: [band],
  widthPx: 1200,
  heightPx: 94,
  viewport: { from: Date.UTC(2012, 0, 1), until: Date.UTC(2018, 0, 1) },
};

function draw(search: string) {
  const { container } = renderApp(
    <svg>
      <ChainLines figure={FIGURE} selected="report" />
    </svg>,
    { at: `/events/report${search}`, dataset: DATASET },
  );
  return {
    lines: [...container.querySelectorAll("path")].map((line) => line.getAttribute("class")),
    words: [...container.querySelectorAll("text")].map(({ textContent }) => textContent),
    heads: container.querySelectorAll("polygon").length,
    rings: container.querySelectorAll("rect").length,
  };
}

describe(ChainLines, () => {
  test("draws each link with an arrow, in the style of its kind, and says in words what it is", () => {
    const { lines, words, heads, rings } = draw("");
    expect(lines).toEqual([expect.stringContaining("acts"), expect.stringContaining("repeats")]);
    expect(words).toEqual(["was carried out by it", "was continued or updated by it"]);
    expect([heads, rings]).toEqual([2, 2]);
  });

  test("follows the chain as far as the address says", () => {
    const { lines, words } = draw("?depth=all");
    expect(lines).toEqual([
      expect.stringContaining("acts"),
      expect.stringContaining("repeats"),
      expect.stringContaining("background"),
    ]);
    expect(words).toHaveLength(2);
  });
});
