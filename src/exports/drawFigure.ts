/**
 * The whole filtered timeline as a picture by itself, whatever page it is made from:
 *
 *     title, what it comes to, filters
 *     labels │ the figure, all dates of the filter
 *     legend
 *     source, licence, address
 */
import { msg, plural } from "@lingui/core/macro";
import { describeEvent } from "../core/text/describeEvent";
import { describeTimeline } from "../core/text/describeTimeline";
import { describeSpan } from "../core/text/dates";
import { filterWords } from "../core/text/filterWords";
import { describeTakeaway } from "../core/text/takeaway";
import type { Mark } from "../core/timeline/mark";
import { timelineContent } from "../core/timeline/timelineContent";
import { measureLabel } from "../state/measureText";
import type { Paper } from "../views/timeline/svgNodes";
import { eventAddress } from "./eventAddress";
import type { ExportContext } from "./exportContext";
import { figureLabels } from "./figureLabels";
import { figureLegend } from "./figureLegend";
import { layoutWhole } from "./layoutWhole";
import { paintOnPaper } from "./paintOnPaper";
import { PAPER, SANS, SERIF } from "./paper";
import { type Picture, toPicture } from "./picture";
import { provenanceOf, sourceLine } from "./provenance";
import { silencesNote } from "./silencesNote";
import type { ShownEvents } from "./shownEvents";
import type { SlidePage } from "./slide";
import { svg, type SvgTree } from "./svgTree";
import { breakLines, type MeasureText, paragraph } from "./textLines";

const MARGIN_PX = 24;
const LABELS_PX = 250;
const GAP_PX = 16;

type Options = {
  readonly widthPx?: number;
  /** Without title, filters and source, for a slide that says them itself. */
  readonly isBare?: boolean;
  readonly measureText?: MeasureText;
};

export function drawFigure(
  page: SlidePage,
  shown: ShownEvents,
  context: ExportContext,
  document: Paper,
  { widthPx = 1600, isBare = false, measureText = measureLabel }: Options = {},
): Picture {
  const { timeline, i18n } = context;
  const { dataset, now } = timeline;
  const provenance = provenanceOf(page, context);
  const innerPx = widthPx - 2 * MARGIN_PX;
  const { figure, lanes } = layoutWhole(shown, context, innerPx - LABELS_PX, measureText);
  const takeaway = describeTakeaway(shown.events, shown.filter, dataset, now, i18n);

  const parts: SvgTree[] = [];
  let topPx = MARGIN_PX;
  const add = (tree: SvgTree, heightPx: number, gapPx = GAP_PX) => {
    parts.push(svg("g", { transform: `translate(${MARGIN_PX} ${topPx})` }, [tree]));
    topPx += heightPx + gapPx;
  };
  const addLines = (texts: readonly string[], fontPx: number, look: SvgTree["attributes"], gapPx = 6) => {
    const lines = texts.flatMap((text) => breakLines(text, fontPx, innerPx, measureText));
    if (lines.length === 0) return;
    const linePx = Math.round(fontPx * 1.4);
    add(paragraph({ lines, xPx: 0, topPx: 0, fontPx, linePx, look }), lines.length * linePx, gapPx);
  };

  const soft = { fill: PAPER.inkSoft, "font-family": SANS };
  if (!isBare) {
    addLines([provenance.title], 24, { fill: PAPER.ink, "font-family": SERIF, "font-weight": 700 });
    addLines([takeaway], 15, { fill: PAPER.ink, "font-family": SANS });
    const filters = [...filterWords(shown.filter, dataset, i18n), ...silencesNote(shown, i18n)];
    addLines([filters.join(" · ")], 13, soft);
    topPx += GAP_PX / 2;
  }
  const drawing = paintOnPaper(
    {
      figure,
      context,
      today: i18n._(msg`today`),
      hrefOf: (id) => eventAddress(id, page.query, context),
      markLabel: (mark) => markWords(mark, context),
    },
    document,
  );
  add(
    svg("g", { "data-timeline": "" }, [
      figureLabels(figure.bands, lanes, LABELS_PX, measureText, i18n.locale),
      svg("g", { transform: `translate(${LABELS_PX} 0)` }, [drawing]),
    ]),
    figure.heightPx,
  );
  const legend = figureLegend(figure.marks, innerPx, measureText, i18n);
  add(legend.tree, legend.heightPx, isBare ? 0 : GAP_PX);
  if (isBare) addLines(silencesNote(shown, i18n), 12, soft, 0);
  else {
    addLines([sourceLine(provenance, context), provenance.address], 12, soft, 0);
  }

  const grouping = timeline.plain === undefined ? shown.view.lanes : undefined;
  const content = timelineContent(dataset, shown.events, shown.filter, grouping, now);
  return toPicture(
    {
      title: `${provenance.title}. ${takeaway}`,
      altText: describeTimeline(content, dataset, i18n),
      widthPx,
      heightPx: Math.ceil(topPx + MARGIN_PX),
      children: parts,
      provenance,
    },
    i18n,
  );
}

function markWords(mark: Mark, { timeline, i18n }: ExportContext): string {
  if (mark.kind !== "cluster") return describeEvent(mark.event, timeline.dataset, i18n);
  const when = describeSpan(mark.span, i18n);
  const events = i18n._(msg`${plural(mark.count, { one: "# event", other: "# events" })}`);
  return i18n._(msg`${events}, ${when}`);
}
