import { act } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DrawPreview } from "../../../src/state/useViewport";
import { SilenceLayer } from "../../../src/views/timeline/SilenceLayer";
import { makeDataset, makeTimeline } from "../../fixtures/timeline";
import { renderApp } from "../../renderApp";

const coverage = [{ from: "2014", to: "2017", what: { en: "formal meetings" }, types: ["meeting"] }];
const dataset = makeDataset({
  bodies: makeTimeline().bodies.map((body) =>
    body.id === "security-council" ? { ...body, coverage } : body,
  ),
  events: [{ date: "2015-06-01", type: "meeting", body: "security-council" }],
});
const lane = dataset.bodyById.get("security-council");

/** A plot of 1,000 pixels that shows 2010 to 2020. */
function renderLayer(at: string) {
  if (lane === undefined) throw new Error("no lane");
  const listeners = new Set<DrawPreview>();
  const onPreview = (draw: DrawPreview) => {
    listeners.add(draw);
    return () => void listeners.delete(draw);
  };
  const band = {
    lane,
    rung: 0,
    topPx: 34,
    heightPx: 60,
    isFolded: false,
    labelTopPx: 36,
    rows: 1,
    barRows: 0,
  };
  const viewport = { from: Date.UTC(2010), until: Date.UTC(2020) };
  const figure = { bands: [band], viewport, widthPx: 1_000 };
  const { container } = renderApp(
    <svg>
      <SilenceLayer figure={figure} warp={undefined} onPreview={onPreview} />
    </svg>,
    { at, dataset },
  );
  const shown = () =>
    [...container.querySelectorAll("[data-silence]")].map((rect) => rect.getAttribute("data-silence"));
  return { container, shown, listeners };
}

describe(SilenceLayer, () => {
  it("draws the bands of the lanes, with how long each silence is", () => {
    const { container, shown } = renderLayer("/?silences=1");
    expect(shown()).toEqual(["outside-coverage", "silent", "silent", "outside-coverage"]);
    expect([...container.querySelectorAll("title")].map(({ textContent }) => textContent)).toEqual([
      "",
      "1 year 5 months",
      "2 years 6 months",
      "",
    ]);
  });

  it("follows a gesture", () => {
    const { shown, listeners } = renderLayer("/?silences=1");
    act(() => {
      for (const draw of listeners) draw({ from: Date.UTC(2018, 5), until: Date.UTC(2019) }, false);
    });
    expect(shown()).toEqual(["outside-coverage"]);
  });

  it("is empty while silences are not asked for", () => {
    expect(renderLayer("/").shown()).toEqual([]);
  });
});
