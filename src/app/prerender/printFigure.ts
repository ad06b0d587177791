/** Paints figures where there is no screen: in a document that is only good for writing markup. */
import { i18n } from "@lingui/core";
import { parseHTML } from "linkedom";
import { describeSpan } from "../../core/text/dates";
import type { Dataset } from "../../core/dataset/dataset";
import { localize } from "../../core/domain/localize";
import { describeEvent } from "../../core/text/describeEvent";
import type { Mark, TimelineFigure } from "../../core/timeline/mark";
import type { PrintedLayers } from "../../views/timeline/figurePrinter";
import { createFigurePainter, type FigureDress } from "../../views/timeline/paintFigure";
import { drawOn } from "../../views/timeline/svgNodes";

const LAYERS = ["grid", "lanes", "labels"] as const;
const PAPER = `<svg>${LAYERS.map((name) => `<g id="${name}"></g>`).join("")}</svg>`;

/** Gives a function that writes the markup of a figure of `dataset`, with the names of its marks. */
export function createFigurePrinter(
  dataset: Dataset,
): (figure: TimelineFigure, dress: FigureDress) => PrintedLayers {
  const markLabel = (mark: Mark) =>
    mark.kind === "cluster"
      ? `${mark.count} events, ${describeSpan(mark.span, i18n)}`
      : describeEvent(mark.event, dataset, i18n);
  return (figure, dress) => {
    const { document: paper } = parseHTML(PAPER);
    const [grid, lanes, labels] = LAYERS.map((name) => paper.querySelector<SVGGElement>(`#${name}`));
    if (!grid || !lanes || !labels) throw new Error("The paper has no layers");
    drawOn(paper, () => {
      const painter = createFigurePainter({ grid, lanes, labels });
      painter.paint(figure);
      painter.dress(dress);
      painter.speak({
        language: i18n.locale,
        laneLabel: ({ lane }) => localize(lane.names, i18n.locale)?.text ?? lane.id,
        markLabel,
      });
    });
    // Without the app, each mark has to be reached by itself.
    for (const mark of lanes.querySelectorAll("[tabindex]")) mark.removeAttribute("tabindex");
    return { grid: grid.innerHTML, lanes: lanes.innerHTML, labels: labels.innerHTML };
  };
}
