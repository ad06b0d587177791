import { describe, expect, it } from "vitest";
import { BAR_PX } from "../../../src/core/timeline/geometry";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { countLaneRows } from "../../../src/core/timeline/laneBands";
import { type FigureInput, layoutTimeline } from "../../../src/core/timeline/layoutTimeline";
import { eventMarkLook } from "../../../src/core/timeline/markLook";
import type { TimeSpan } from "../../../src/core/domain/timeSpan";
import type { TimelineFigure } from "../../../src/core/timeline/mark";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2024, 5, 1);
const EXTENT = { from: Date.UTC(2004, 0, 1), until: Date.UTC(2025, 0, 1) };

const dataset = makeDataset({
  events: [
    {
      id: "voted",
      date: "2005-12-16",
      highlight: "First vote",
      action: {
        manner: "recorded-vote",
        outcome: "adopted",
        tally: { inFavour: 60, against: 20, abstaining: 20 },
      },
    },
    { id: "unvoted", date: "2012-12-20", action: { manner: "without-vote", outcome: "adopted" } },
    { id: "unknown-totals", date: "2014-12-20", action: { manner: "recorded-vote", outcome: "adopted" } },
    { id: "meeting", body: "security-council", type: "meeting", date: "2014-12-22" },
    { id: "term", body: "human-rights-council", type: "mandate", date: "2010-06-18/2016-07" },
    { id: "still-on", body: "human-rights-council", type: "mandate", date: "2022-08-01/.." },
  ],
});

type Parts = Partial<FigureInput> & { readonly viewport?: TimeSpan };

function draw({ viewport = EXTENT, ...parts }: Parts = {}): TimelineFigure {
  const lanes = indexLanes(dataset, dataset.events, NOW);
  const widthPx = parts.widthPx ?? 840;
  return layoutTimeline({
    lanes,
    typeById: dataset.typeById,
    laneRows: countLaneRows(lanes, { extent: EXTENT, widthPx }),
    extent: EXTENT,
    widthPx,
    now: NOW,
    lang: "en",
    foldedLanes: new Set(),
    labelOf: (event) =>
      event.highlight === undefined ? undefined : { text: event.highlight, lang: "en", priority: 1 },
    measureText: (text) => text.length * 7,
    ...parts,
  }).place(viewport);
}

/** A figure as lines of text: each lane with its marks and the pixels they stand at. */
function inWords({ bands, marks }: TimelineFigure): string[] {
  return bands.map(({ lane: { id } }) => {
    const inLane = marks.filter(({ lane }) => lane === id);
    const words = inLane.map((mark) =>
      mark.kind === "cluster" ? `(${mark.count})` : `${mark.event.id}@${Math.round(mark.xPx)}`,
    );
    return `${id}: ${words.join(" ")}`;
  });
}

describe(layoutTimeline, () => {
  it("draws every lane of the ladder, from the top, with its events from left to right", () => {
    expect(inWords(draw())).toEqual([
      "security-council: meeting@439",
      "general-assembly: voted@78 unvoted@359 unknown-totals@439",
      "human-rights-council: term@258 still-on@743",
    ]);
  });

  it("stacks lanes without a gap or an overlap", () => {
    const { bands, heightPx } = draw();
    bands.forEach((band, i) => {
      expect(band.topPx + band.heightPx).toBe(bands[i + 1]?.topPx ?? heightPx);
    });
  });

  it("keeps every mark inside its lane", () => {
    const { bands, marks } = draw();
    for (const { lane, yPx } of marks) {
      const band = bands.find((other) => other.lane.id === lane);
      expect(yPx).toBeGreaterThan((band?.topPx ?? 0) + 7);
      expect(yPx).toBeLessThan((band?.topPx ?? 0) + (band?.heightPx ?? 0) - 7);
    }
  });

  it("keeps spans inside their lane that only a nearer view draws as bars", () => {
    const days = ["2014-08-20/2014-08-24", "2014-08-22/2014-08-30", "2014-01/2014-12", "2014-03/2014-05"];
    const short = makeDataset({
      events: days.map((date, place) => ({ id: `span-${place}`, body: "security-council", date })),
    });
    const lanes = indexLanes(short, short.events, NOW);
    const laneRows = countLaneRows(lanes, { extent: EXTENT, widthPx: 840 });
    for (const viewport of [
      { from: Date.UTC(2013, 0, 1), until: Date.UTC(2016, 0, 1) },
      { from: Date.UTC(2014, 0, 1), until: Date.UTC(2015, 0, 1) },
      { from: Date.UTC(2014, 7, 15), until: Date.UTC(2014, 8, 5) },
    ]) {
      const { bands, marks } = draw({ lanes, laneRows, viewport });
      expect(marks.some(({ kind }) => kind === "bar")).toBe(true);
      for (const { lane, yPx } of marks) {
        const { topPx = 0, heightPx = 0 } = bands.find((other) => other.lane.id === lane) ?? {};
        expect(yPx + BAR_PX / 2).toBeLessThanOrEqual(topPx + heightPx);
      }
    }
  });

  it("keeps the height of lanes while the viewport moves", () => {
    const zoomed = draw({ viewport: { from: Date.UTC(2012, 0, 1), until: Date.UTC(2013, 0, 1) } });
    expect(zoomed.heightPx).toBe(draw().heightPx);
  });

  it("lets what is still going on last until today", () => {
    const bar = draw().marks.find((mark) => mark.kind === "bar" && mark.event.id === "still-on");
    const today = draw().todayPx ?? 0;
    expect(bar?.extent[1]).toBeGreaterThanOrEqual(Math.floor(today));
    expect(bar?.extent[1]).toBeLessThan(today + 1);
  });

  it("shows no today when it is out of sight", () => {
    expect(draw({ viewport: { from: EXTENT.from, until: Date.UTC(2010, 0, 1) } }).todayPx).toBeUndefined();
  });

  it("folds a lane that the filter leaves out and draws none of its marks", () => {
    const { bands, marks } = draw({ foldedLanes: new Set(["general-assembly"]) });
    expect(bands.map(({ isFolded }) => isFolded)).toEqual([false, true, false]);
    expect(marks.some(({ lane }) => lane === "general-assembly")).toBe(false);
  });

  it("labels what has a highlight", () => {
    expect(draw().labels).toMatchObject([{ key: "general-assembly/voted", text: "First vote" }]);
  });
});

describe(eventMarkLook, () => {
  const look = (id: string) => eventMarkLook(eventOf(dataset, id), dataset.typeById);

  it("fills a square by the share in favour", () => {
    expect(look("voted")).toEqual({ shape: "square", filling: { kind: "share", share: 0.6 } });
  });

  it("leaves a square hollow when there was no vote, and marks a vote whose totals are not known", () => {
    expect(look("unvoted").filling).toEqual({ kind: "hollow" });
    expect(look("unknown-totals").filling).toEqual({ kind: "unknown" });
  });

  it("draws a meeting as a full diamond, and as a hollow one when it did not take place", () => {
    expect(look("meeting")).toEqual({ shape: "diamond", filling: { kind: "full" } });
    const notHeld = new Map([
      ["meeting", { id: "meeting", names: { en: "meeting" }, shape: "diamond" as const, didNotHappen: true }],
    ]);
    expect(eventMarkLook(eventOf(dataset, "meeting"), notHeld).filling).toEqual({ kind: "hollow" });
  });

  it("draws a span that is too short for a bar as a dot", () => {
    expect(look("term").shape).toBe("dot");
  });
});

describe("a chain that is lit", () => {
  /** So many on one day that they become a cluster, and a few elsewhere that give the lane its rows. */
  const crowd = makeDataset({
    events: [
      ...Array.from({ length: 30 }, (_, place) => ({
        id: `crowd-${place}`,
        date: "2014-03-14",
        ...(place % 10 === 0 ? { highlight: `Highlight ${place}` } : {}),
      })),
      ...["01", "02", "03", "04"].map((day) => ({ id: `few-${day}`, date: `2008-01-${day}` })),
    ],
  });
  const figureOf = (ids: readonly string[]) => {
    const lanes = indexLanes(crowd, crowd.events, NOW);
    const lit = new Map(ids.map((id) => [id, { event: eventOf(crowd, id), roles: [] }]));
    return draw({ lanes, laneRows: countLaneRows(lanes, { extent: EXTENT, widthPx: 840 }), lit });
  };
  const singles = ({ marks }: TimelineFigure) =>
    marks
      .flatMap((mark) => (mark.kind === "cluster" || mark.event.id.startsWith("few") ? [] : [mark.event.id]))
      .toSorted();

  it("keeps its events out of the cluster of their neighbours, before those that are highlighted", () => {
    expect(singles(figureOf([]))).toEqual(["crowd-0", "crowd-10", "crowd-20"]);
    expect(singles(figureOf(["crowd-7", "crowd-8"]))).toEqual(["crowd-0", "crowd-7", "crowd-8"]);
  });

  it("loses no event and draws none twice, also one that is highlighted, too", () => {
    for (const ids of [["crowd-10"], ["crowd-7", "crowd-10", "crowd-20", "crowd-21"]]) {
      const { marks } = figureOf(ids);
      const count = marks.reduce((sum, mark) => sum + (mark.kind === "cluster" ? mark.count : 1), 0);
      expect(count).toBe(34);
      expect(new Set(singles({ ...figureOf(ids), marks })).size).toBe(singles(figureOf(ids)).length);
    }
  });
});
