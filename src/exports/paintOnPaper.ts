/** A placed figure as a picture by itself: painted by the painter of the screen, then read off as plain SVG. */
import { AXIS_PX } from "../core/timeline/geometry";
import { describeEvent } from "../core/text/describeEvent";
import type { ClusterMark, Mark, TimelineFigure } from "../core/timeline/mark";
import { createFigurePainter } from "../views/timeline/paintFigure";
import { drawOn, type Paper } from "../views/timeline/svgNodes";
import type { ExportContext } from "./exportContext";
import { PAPER, SANS } from "./paper";
import { paperFades, paperLook } from "./paperLook";
import { svg, type SvgTree } from "./svgTree";

const SVG = "http://www.w3.org/2000/svg";
const KEPT_ATTRIBUTES = new Set(
  "d x y dy width height rx transform text-anchor lang href data-event data-cluster data-lane".split(" "),
);

type Paint = {
  readonly figure: TimelineFigure;
  readonly context: ExportContext;
  /** The word beside the line of today. */
  readonly today: string;
  /** Absolute address of an event's page. */
  readonly hrefOf: (eventId: string) => string;
  readonly markLabel: (mark: Mark) => string;
};

/** `document` makes the elements that the painter fills; they never come into a page. */
export function paintOnPaper({ figure, context, today, hrefOf, markLabel }: Paint, document: Paper): SvgTree {
  const layer = () => document.createElementNS(SVG, "g");
  const layers = { grid: layer(), lanes: layer(), labels: layer() };
  drawOn(document, () => {
    const painter = createFigurePainter(layers);
    painter.paint(figure);
    painter.dress({
      today,
      hrefOf: (mark) => (mark.kind === "cluster" ? undefined : hrefOf(mark.event.id)),
      isSelected: () => false,
      tabStop: undefined,
    });
    painter.speak({ language: context.i18n.locale, laneLabel: () => "", markLabel });
  });
  const clusters = new Map(
    figure.marks.flatMap((mark) => (mark.kind === "cluster" ? [[mark.key, mark] as const] : [])),
  );
  const membersOf = (key: string | null) => describeMembers(clusters.get(key ?? ""), context);
  const [leaders, ...labels] = readTree(layers.labels, undefined, membersOf).children;
  const { widthPx, heightPx, marks } = figure;
  return svg("g", {}, [
    paperFades(new Set(marks.map(({ rung }) => rung))),
    svg("rect", { width: widthPx, height: heightPx, fill: PAPER.ground }),
    svg("rect", { y: AXIS_PX, width: widthPx, height: heightPx - AXIS_PX, fill: PAPER.sunken }),
    readTree(layers.grid, undefined, membersOf),
    readTree(layers.lanes, undefined, membersOf),
    svg("g", { stroke: PAPER.inkSoft, fill: "none" }, leaders === undefined ? [] : [leaders]),
    svg("g", { fill: PAPER.ink, "font-family": SANS, "font-size": 12 }, labels),
  ]);
}

type MembersOf = (clusterKey: string | null) => readonly SvgTree[];

/** `rung` is that of the lane around the element. */
function readTree(element: Element, rung: number | undefined, membersOf: MembersOf): SvgTree {
  const ownRung = rungOf(element) ?? rung;
  const kept = [...element.attributes].filter(({ name }) => KEPT_ATTRIBUTES.has(name));
  const label = element.getAttribute("aria-label") ?? "";
  return svg(
    element.localName,
    {
      ...Object.fromEntries(kept.map(({ name, value }) => [name, value])),
      ...paperLook(element.getAttribute("class") ?? "", ownRung),
    },
    [
      ...(label === "" ? [] : [svg("title", {}, [label])]),
      ...(element.hasAttribute("data-cluster") ? membersOf(element.getAttribute("data-key")) : []),
      ...[...element.childNodes].flatMap((node): readonly (SvgTree | string)[] => {
        if (isElement(node)) return isHidden(node) ? [] : [readTree(node, ownRung, membersOf)];
        return [node.textContent ?? ""];
      }),
    ],
  );
}

/** Each event that a number stands for is in the picture, too: for those who search in it, or have it read to them. */
function describeMembers(
  cluster: ClusterMark | undefined,
  { timeline, i18n }: ExportContext,
): readonly SvgTree[] {
  return (cluster?.events ?? []).map((event) =>
    svg("desc", { "data-event": event.id }, [describeEvent(event, timeline.dataset, i18n)]),
  );
}

/** The painter writes the colour of a lane as a custom property. */
function rungOf(element: Element): number | undefined {
  const number = /--lane:\s*var\(--lane-(\d+)\)/u.exec(element.getAttribute("style") ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isHidden(element: Element): boolean {
  return element.getAttribute("display") === "none";
}
