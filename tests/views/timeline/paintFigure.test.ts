import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { TimelineFigure } from "../../../src/core/timeline/mark";
import {
  createFigurePainter,
  type FigureLayers,
  type FigurePainter,
} from "../../../src/views/timeline/paintFigure";
import { createSvg } from "../../../src/views/timeline/svgNodes";
import { edtf, lanesOfDates, layoutOf, viewport } from "../../core/timeline/randomEvents";

/** Figures of one record as a reader comes upon them: zoomed, panned, resized, with lanes hidden and moved. */
const figures: fc.Arbitrary<readonly TimelineFigure[]> = fc
  .array(edtf, { minLength: 1, maxLength: 120 })
  .map((dates) => lanesOfDates(dates))
  .chain((lanes) =>
    fc.array(
      fc
        .tuple(
          fc.shuffledSubarray([...lanes], { minLength: 1 }),
          fc.integer({ min: 320, max: 1600 }),
          viewport,
        )
        .map(([shown, widthPx, span]) => layoutOf(shown, widthPx).place(span)),
      { minLength: 2, maxLength: 5 },
    ),
  );

afterEach(() => document.body.replaceChildren());

function openPlot(): { readonly layers: FigureLayers; readonly painter: FigurePainter } {
  const plot = createSvg("svg");
  const layers = { grid: createSvg("g"), lanes: createSvg("g"), labels: createSvg("g") };
  plot.append(layers.grid, layers.lanes, layers.labels);
  document.body.append(plot);
  return { layers, painter: createFigurePainter(layers) };
}

function show(painter: FigurePainter, figure: TimelineFigure): void {
  const selected = figure.marks.find(({ kind }) => kind !== "cluster")?.key;
  painter.paint(figure);
  painter.dress({
    today: "today",
    hrefOf: (mark) => (mark.kind === "cluster" ? undefined : `/events/${mark.event.id}`),
    isSelected: ({ key }) => key === selected,
    tabStop: figure.marks.at(-1)?.key,
  });
  painter.speak({
    language: "en",
    laneLabel: ({ lane }, marks) => `${lane.id}, ${marks.length}`,
    markLabel: (mark) => (mark.kind === "cluster" ? `${mark.count} events` : mark.event.title),
  });
}

/** What can be seen and heard of an element: its attributes in any order, nothing that is not displayed. */
function drawingOf(element: Element): unknown {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted();
  const children = [...element.children].filter((child) => child.getAttribute("display") !== "none");
  return [
    element.localName,
    attributes,
    children.length === 0 ? element.textContent : children.map(drawingOf),
  ];
}

describe("the painter", () => {
  it("leaves the same drawing, whatever was painted before", () => {
    fc.assert(
      fc.property(figures, (sequence) => {
        const last = sequence.at(-1);
        if (last === undefined) return;
        const used = openPlot();
        for (const figure of sequence) show(used.painter, figure);
        const fresh = openPlot();
        show(fresh.painter, last);
        for (const layer of ["grid", "lanes", "labels"] as const) {
          expect(drawingOf(used.layers[layer])).toEqual(drawingOf(fresh.layers[layer]));
        }
        document.body.replaceChildren();
      }),
      { numRuns: 40 },
    );
  });

  it("settles after a gesture that ended where it began: every element is named and led to what it is again", () => {
    fc.assert(
      fc.property(figures, (sequence) => {
        const [first] = sequence;
        if (first === undefined) return;
        const used = openPlot();
        show(used.painter, first);
        for (const figure of [...sequence, first]) used.painter.paint(figure);
        used.painter.settle();
        const fresh = openPlot();
        show(fresh.painter, first);
        expect(drawingOf(used.layers.lanes)).toEqual(drawingOf(fresh.layers.lanes));
        document.body.replaceChildren();
      }),
      { numRuns: 40 },
    );
  });

  it("never makes another event of the element that has the focus", () => {
    fc.assert(
      fc.property(figures, fc.nat(), (sequence, choice) => {
        const { layers, painter } = openPlot();
        for (const figure of sequence) {
          const focused = document.activeElement;
          const before = focused?.getAttribute("data-key");
          show(painter, figure);
          // A mark that went, or whose lane moved, has lost the focus: it may become another.
          const after = document.activeElement === focused ? focused?.getAttribute("data-key") : before;
          expect(after).toBe(before);
          const marks = layers.lanes.querySelectorAll<SVGElement>("[data-key]");
          marks[choice % Math.max(1, marks.length)]?.focus();
        }
        document.body.replaceChildren();
      }),
      { numRuns: 40 },
    );
  });

  it("draws every mark of the figure once, in few elements", () => {
    fc.assert(
      fc.property(figures, (sequence) => {
        const { layers, painter } = openPlot();
        for (const figure of sequence) {
          show(painter, figure);
          const drawn = [...layers.lanes.querySelectorAll("[data-key]")];
          const keys = drawn.map((mark) => mark.getAttribute("data-key"));
          expect(new Set(keys)).toEqual(new Set(figure.marks.map(({ key }) => key)));
          expect(drawn).toHaveLength(figure.marks.length);
        }
        const svg = layers.lanes.ownerSVGElement;
        expect(svg?.querySelectorAll("*").length).toBeLessThanOrEqual(600);
        document.body.replaceChildren();
      }),
      { numRuns: 40 },
    );
  });

  it("shows whoever follows it every mark that it has painted, with the label beside it", () => {
    fc.assert(
      fc.property(figures, (sequence) => {
        const { layers, painter } = openPlot();
        let seen: string[] = [];
        let labels = 0;
        painter.follow((each) => {
          seen = [];
          labels = 0;
          each((element, mark, label) => {
            expect(element.getAttribute("data-key")).toBe(mark.key);
            seen.push(mark.key);
            if (label !== undefined) labels += 1;
          });
        });
        for (const figure of sequence) {
          show(painter, figure);
          expect(seen.toSorted()).toEqual(figure.marks.map(({ key }) => key).toSorted());
          expect(labels).toBe(layers.labels.querySelectorAll("text").length);
        }
        painter.follow(undefined);
        seen = [];
        painter.paint(sequence[0] ?? layoutOf([], 320).place({ from: 0, until: 1 }));
        expect(seen).toEqual([]);
        document.body.replaceChildren();
      }),
      { numRuns: 20 },
    );
  });
});
