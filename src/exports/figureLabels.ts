/** The labels of the lanes beside the figure: name, count, remark. */
import { localize } from "../core/domain/localize";
import type { LaneIndex } from "../core/timeline/laneIndex";
import type { LaneBand } from "../core/timeline/mark";
import { PAPER, paperLane, SANS } from "./paper";
import { svg, type SvgTree } from "./svgTree";
import { breakLines, type MeasureText, paragraph } from "./textLines";

const SWATCH_PX = 10;
const INDENT_PX = 18;
const COUNT_PX = 34;
const LINE_PX = 16;

export function figureLabels(
  bands: readonly LaneBand[],
  lanes: readonly LaneIndex[],
  widthPx: number,
  measure: MeasureText,
  lang: string,
): SvgTree {
  const countOf = new Map(lanes.map(({ lane, events }) => [lane.id, events.length]));
  const roomPx = widthPx - INDENT_PX - COUNT_PX;
  const labels = bands.map(({ lane, rung, topPx, heightPx }) => {
    const name = localize(lane.shortNames ?? lane.names, lang)?.text ?? lane.id;
    const remark = localize(lane.remark, lang)?.text;
    const nameLines = breakLines(name, 13, roomPx, measure);
    const remarkLines = remark === undefined ? [] : breakLines(remark, 12, widthPx - INDENT_PX, measure);
    const blockPx = LINE_PX * (nameLines.length + remarkLines.length);
    const startPx = topPx + Math.max(2, (heightPx - blockPx) / 2);
    const own = { xPx: INDENT_PX, linePx: LINE_PX };
    const firstLine = startPx + LINE_PX / 2;
    return svg("g", {}, [
      svg("path", { d: `M0 ${topPx}H${widthPx}`, stroke: PAPER.line }),
      svg("rect", {
        y: Math.round(firstLine - SWATCH_PX / 2),
        width: SWATCH_PX,
        height: SWATCH_PX,
        rx: 2,
        fill: paperLane(rung),
      }),
      paragraph({
        ...own,
        lines: nameLines,
        topPx: startPx,
        fontPx: 13,
        look: { fill: PAPER.ink, "font-weight": 600 },
      }),
      svg(
        "text",
        {
          x: widthPx - 8,
          y: Math.round(firstLine + 4),
          "text-anchor": "end",
          "font-size": 12,
          fill: PAPER.inkSoft,
        },
        [String(countOf.get(lane.id) ?? 0)],
      ),
      paragraph({
        ...own,
        lines: remarkLines,
        topPx: startPx + LINE_PX * nameLines.length,
        fontPx: 12,
        look: { fill: PAPER.inkSoft },
      }),
    ]);
  });
  return svg("g", { "font-family": SANS }, labels);
}
