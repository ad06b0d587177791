/**
 * The timeline as one SVG with its lane names inside, so that it can be drawn in the build and scaled. Frames of every
 * size show the same figure as the tracker, from the same layout and the same painter.
 */
import type { Dataset } from "../../core/dataset/dataset";
import { localize } from "../../core/domain/localize";
import { filterSpan, fullExtent } from "../../core/filter/filterSpan";
import type { FilterState } from "../../core/filter/filterState";
import { matchEvents } from "../../core/filter/matchEvents";
import type { TextMatches } from "../../core/filter/textMatches";
import { anchorsOf, createWarp, warpLane } from "../../core/timeline/evenScale";
import { foldedLanes } from "../../core/timeline/foldedLanes";
import { MARK_PX } from "../../core/timeline/geometry";
import { countLaneRows } from "../../core/timeline/laneBands";
import { indexLanes } from "../../core/timeline/laneIndex";
import { layoutTimeline } from "../../core/timeline/layoutTimeline";
import type { LaneBand, Mark, TimelineFigure } from "../../core/timeline/mark";
import type { TimelineView } from "../../core/url/timelineView";
import { createLabelOf } from "../../state/timelineFigure";
import { createFigurePainter } from "../../views/timeline/paintFigure";
import { createSvg, setAttribute } from "../../views/timeline/svgNodes";
import plotStyles from "../../views/timeline/TimelinePlot.module.css";
import styles from "../pages/TimelineEmbed.module.css";
import { wrapName } from "./wrapName";

export type EmbedFigure = {
  readonly dataset: Dataset;
  /** UTC milliseconds. */
  readonly now: number;
  readonly filter: FilterState;
  readonly textMatches?: TextMatches | undefined;
  readonly view: TimelineView;
  readonly widthPx: number;
  readonly lang: string;
  /** What the line of the present day is called. */
  readonly today: string;
  readonly hrefOf: (mark: Mark) => string | undefined;
  readonly measureText: (text: string) => number;
};

type DrawnFigure = { readonly root: SVGSVGElement; readonly figure: TimelineFigure };

/** The names of the lanes take a share of the width, within limits. */
const NAMES_SHARE = 0.24;
const LEAST_NAMES_PX = 92;
const MOST_NAMES_PX = 190;
/** Beyond the first and the last day of the plot, so that a mark of that day is whole. */
const EDGE_PX = MARK_PX / 2 + 1;
const NAME_GAP_PX = EDGE_PX + 2;
const NAME_LINE_PX = 15;

export function drawEmbedFigure(figure: EmbedFigure): DrawnFigure {
  const { widthPx, lang, measureText } = figure;
  const namesPx = Math.round(Math.min(MOST_NAMES_PX, Math.max(LEAST_NAMES_PX, widthPx * NAMES_SHARE)));
  const plotPx = widthPx - namesPx - EDGE_PX;
  const placed = layOut(figure, plotPx);
  const { heightPx } = placed;

  const plot = createSvg("svg");
  const layers = { grid: createSvg("g"), lanes: createSvg("g"), labels: createSvg("g", plotStyles.labels) };
  plot.append(layers.grid, layers.lanes, layers.labels);
  const painter = createFigurePainter(layers);
  painter.paint(placed);
  painter.dress({ today: figure.today, hrefOf: figure.hrefOf, isSelected: () => false, tabStop: undefined });

  const root = createSvg("svg");
  const lineOf = (band: LaneBand) => nameLane(band, lang, namesPx - NAME_GAP_PX, measureText);
  root.append(...placed.bands.map(lineOf), plot);
  for (const [element, size] of [
    [root, { viewBox: `0 0 ${widthPx} ${heightPx}`, width: widthPx, height: heightPx }],
    [
      plot,
      {
        x: namesPx - EDGE_PX,
        width: plotPx + 2 * EDGE_PX,
        height: heightPx,
        viewBox: `${-EDGE_PX} 0 ${plotPx + 2 * EDGE_PX} ${heightPx}`,
        "data-timeline": "",
      },
    ],
  ] as const) {
    for (const [name, value] of Object.entries(size)) setAttribute(element, name, String(value));
  }
  return { root, figure: placed };
}

/**
 * Lanes that the filter leaves out have no place here: a frame has no labels to bring them back by. Nor have events that
 * its dates leave out, half of which would stand at an edge.
 */
function layOut(
  { dataset, now, filter, textMatches, view, lang, measureText }: EmbedFigure,
  widthPx: number,
) {
  const folded = foldedLanes(dataset, filter, view.lanes);
  const events = matchEvents(dataset, filter, now, textMatches);
  const lanes = indexLanes(dataset, events, now, view.lanes).filter(({ lane }) => !folded.has(lane.id));
  const extent = fullExtent(dataset, now);
  const warp = view.scale === "even" ? createWarp(anchorsOf(lanes), extent) : undefined;
  const drawn = warp === undefined ? lanes : lanes.map((lane) => warpLane(lane, warp));
  return layoutTimeline({
    lanes: drawn,
    typeById: dataset.typeById,
    laneRows: countLaneRows(drawn, { extent, widthPx }),
    extent,
    warp,
    widthPx,
    now,
    lang,
    foldedLanes: new Set(),
    labelOf: createLabelOf({ dataset }, lang),
    measureText,
  }).place(filterSpan(filter, extent));
}

/** A name of at most two lines, in the middle of its lane. */
function nameLane(
  { lane, topPx, heightPx }: LaneBand,
  lang: string,
  widthPx: number,
  measureText: (text: string) => number,
): SVGTextElement {
  const name = localize({ ...lane.names, ...lane.shortNames }, lang)?.text ?? lane.id;
  const lines = wrapName(name, widthPx, measureText);
  const text = createSvg("text", styles.laneName);
  setAttribute(text, "data-lane-label", lane.id);
  const firstPx = topPx + heightPx / 2 - ((lines.length - 1) * NAME_LINE_PX) / 2;
  lines.forEach((line, place) => {
    const span = createSvg("tspan");
    setAttribute(span, "x", "4");
    setAttribute(span, "y", String(firstPx + place * NAME_LINE_PX));
    setAttribute(span, "dy", "0.35em");
    span.textContent = line;
    text.append(span);
  });
  return text;
}
