/**
 * What the style sheets of the timeline say, as attributes: a picture by itself has no style sheet, and the programs
 * that open it know neither custom properties nor masks.
 */
import dates from "../views/timeline/dateLook.module.css";
import marks from "../views/timeline/marks.module.css";
import plot from "../views/timeline/TimelinePlot.module.css";
import { PAPER, paperLane, SANS } from "./paper";
import { svg, type SvgTree } from "./svgTree";

type Look = SvgTree["attributes"];

const PLOT: readonly (readonly [className: string | undefined, look: Look])[] = [
  [plot.rule, { stroke: PAPER.line }],
  [plot.major, { stroke: PAPER.line }],
  [plot.minor, { stroke: PAPER.line, "stroke-opacity": 0.7 }],
  [plot.ticks, { fill: PAPER.inkSoft, "font-family": SANS, "font-size": 12 }],
  [plot.year, { fill: PAPER.ink }],
  [plot.today, { stroke: PAPER.accent, "stroke-dasharray": "3 3" }],
  [plot.todayText, { fill: PAPER.accent, "font-family": SANS, "font-size": 12 }],
];

/** In the order of the style sheets: what stands later wins. */
function markLooks(rung: number): typeof PLOT {
  const lane = paperLane(rung);
  return [
    [marks.solid, { fill: lane }],
    [marks.hollow, { fill: PAPER.ground, stroke: lane, "stroke-width": 2 }],
    [marks.unknown, { fill: PAPER.ground, stroke: lane, "stroke-width": 2, "stroke-dasharray": "2.5 2" }],
    [marks.cluster, { fill: lane, stroke: PAPER.ground }],
    [
      marks.count,
      {
        fill: PAPER.ground,
        "font-family": SANS,
        "font-size": 12,
        "font-weight": 600,
        "text-anchor": "middle",
      },
    ],
    [marks.bar, { fill: mixWithPaper(lane, 0.26), stroke: lane }],
    [marks.barLabel, { fill: PAPER.ink, "font-family": SANS, "font-size": 12 }],
    [dates.halo, { fill: mixWithPaper(lane, 0.18), stroke: lane }],
    [dates.approximate, { fill: `url(#${approximateId(rung)})`, stroke: undefined }],
    [dates.uncertain, { stroke: lane, "stroke-dasharray": "3 3" }],
    [dates.softStart, { fill: "url(#fade-start)" }],
    [dates.softEnd, { fill: "url(#fade-end)" }],
    [dates.openEnd, { fill: "none", stroke: lane, "stroke-width": 2, "stroke-linejoin": "round" }],
    [dates.unknownEnd, { fill: "none", stroke: lane, "stroke-width": 1.5 }],
  ];
}

/** `rung` of the lane that the element stands in; `undefined` outside of lanes. */
export function paperLook(classNames: string, rung: number | undefined): Look {
  const own = new Set(classNames.split(/\s+/u));
  const looks = rung === undefined ? PLOT : markLooks(rung);
  return Object.assign({}, ...looks.map(([name, look]) => (name !== undefined && own.has(name) ? look : {})));
}

/** The fades that `paperLook` names. */
export function paperFades(rungs: ReadonlySet<number>): SvgTree {
  const stop = (offset: number, colour: string, opacity: number) =>
    svg("stop", { offset, "stop-color": colour, "stop-opacity": opacity });
  return svg("defs", {}, [
    svg("linearGradient", { id: "fade-start" }, [stop(0, PAPER.sunken, 0.92), stop(1, PAPER.sunken, 0)]),
    svg("linearGradient", { id: "fade-end" }, [stop(0, PAPER.sunken, 0), stop(1, PAPER.sunken, 0.92)]),
    ...[...rungs].map((rung) =>
      svg("linearGradient", { id: approximateId(rung) }, [
        stop(0, paperLane(rung), 0),
        stop(0.4, paperLane(rung), 0.55),
        stop(0.6, paperLane(rung), 0.55),
        stop(1, paperLane(rung), 0),
      ]),
    ),
  ]);
}

function approximateId(rung: number): string {
  return `about-${rung}`;
}

/** So much of a colour on the ground of the paper, as one opaque colour. */
function mixWithPaper(colour: string, share: number): string {
  const mixed = [1, 3, 5].map((place) => {
    const part = Number.parseInt(colour.slice(place, place + 2), 16);
    return Math.round(part * share + 255 * (1 - share))
      .toString(16)
      .padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}
