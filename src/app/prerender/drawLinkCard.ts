/**
 * The picture that stands for a page where its link is shown, 1200 by 628: what the page is, above the whole timeline,
 * drawn by the painter of the screen, with the event of the page ringed.
 */
import { parseHTML } from "linkedom";
import type { SitePage } from "./listPages";
import type { UnEvent } from "../../core/domain/event";
import type { Tally } from "../../core/domain/action";
import { NO_FILTER } from "../../core/filter/filterState";
import { describeDecision } from "../../core/text/decisions";
import { type Mark, markHasEvent, type TimelineFigure } from "../../core/timeline/mark";
import { CARD_SIZE } from "../../core/url/pageFiles";
import { parseUrlState } from "../../core/url/urlState";
import { eventCard } from "../../exports/eventCard";
import type { ExportContext } from "../../exports/exportContext";
import { layoutWhole } from "../../exports/layoutWhole";
import { PAPER, SANS } from "../../exports/paper";
import { paintOnPaper } from "../../exports/paintOnPaper";
import { recommendationCard } from "../../exports/recommendationCard";
import { svg, type SvgTree, writeSvg } from "../../exports/svgTree";
import { breakLines, paragraph } from "../../exports/textLines";
import { VOTE_BAR_HEIGHT_PX, voteBar } from "../../exports/voteBar";
import { measureLabel } from "../../state/measureText";

const MARGIN_PX = 48;
const INNER_PX = CARD_SIZE.width - 2 * MARGIN_PX;
/** Where the figure begins at the earliest, and ends. */
const FIGURE_PX = { from: 300, until: 570 } as const;
/** How much smaller than on a screen it is drawn. Its whole width is shown, and of its lanes as many as there is room for. */
const SCALE = 0.75;
const RING_PX = 16;
/** Of those that `build/prerender/cards` brings along, by its name. */
const TITLE_FONT = "'Source Serif 4', serif";
const NAME = "UN Accountability Tracker";

type Words = {
  readonly colour: string;
  readonly kicker: string;
  readonly title: string;
  readonly lead: string | undefined;
  readonly tally: Tally | undefined;
};

/** Gives a function that draws the card of a page as an SVG document. */
export function createLinkCards(
  context: ExportContext,
): (page: SitePage, title: string, description: string) => string {
  const { timeline, i18n } = context;
  const { view } = parseUrlState("").state;
  const shown = { filter: NO_FILTER, textMatches: undefined, view, events: timeline.dataset.events };
  const { figure } = layoutWhole(shown, context, INNER_PX / SCALE, measureLabel);
  // Words would be too small to be read.
  const marks = figure.marks.map((mark) => (mark.kind === "bar" ? { ...mark, label: undefined } : mark));
  const bare = { ...figure, marks, labels: [], ticks: [] };
  const drawing = writeSvg(
    paintOnPaper(
      { figure: bare, context, today: "", hrefOf: () => "", markLabel: () => "" },
      parseHTML("<svg></svg>").document,
    ),
  );
  return (page, title, description) => {
    const words = wordsOf(page, title, description, context);
    const parts: SvgTree[] = [];
    let topPx = MARGIN_PX;
    const addText = (text: string | undefined, fontPx: number, most: number, look: SvgTree["attributes"]) => {
      if (text === undefined) return;
      const lines = cutLines(breakLines(text, fontPx, INNER_PX, measureCard), most);
      const linePx = Math.round(fontPx * 1.3);
      parts.push(paragraph({ lines, xPx: MARGIN_PX, topPx, fontPx, linePx, look }));
      topPx += lines.length * linePx + fontPx / 2;
    };
    const ink = { fill: PAPER.ink, "font-family": SANS };
    const soft = { fill: PAPER.inkSoft, "font-family": SANS };
    addText(words.kicker, 20, 2, soft);
    addText(words.title, 42, 3, { ...ink, "font-family": TITLE_FONT, "font-weight": 700 });
    addText(words.lead, 24, words.tally === undefined ? 3 : 2, ink);
    if (words.tally !== undefined) {
      parts.push(
        svg("g", { ...ink, transform: `translate(${MARGIN_PX} ${topPx})` }, [
          voteBar(words.tally, INNER_PX, i18n),
        ]),
      );
      topPx += VOTE_BAR_HEIGHT_PX + 12;
    }
    const fromPx = Math.max(FIGURE_PX.from, topPx);
    const roomPx = FIGURE_PX.until - fromPx;
    const seen = lanesSeen(marksOf(page, figure), figure, roomPx / SCALE);
    const viewBox = `0 ${seen.topPx} ${figure.widthPx} ${seen.heightPx}`;
    const source = paragraph({
      lines: [`${NAME} · ${context.site.replace(/^https?:\/\/|\/$/g, "")}`],
      xPx: MARGIN_PX,
      topPx: FIGURE_PX.until + 10,
      fontPx: 20,
      linePx: 26,
      look: soft,
    });
    const { width: widthPx, height: heightPx } = CARD_SIZE;
    const ground = svg("rect", { width: widthPx, height: heightPx, fill: PAPER.ground });
    const edge = svg("rect", { width: 14, height: heightPx, fill: words.colour });
    const flat = [ground, edge, ...parts, source].map(writeSvg).join("");
    const ring = writeSvg(svg("g", {}, marksOf(page, figure).map(ringOf)));
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">${flat}<svg x="${MARGIN_PX}" y="${fromPx}" width="${INNER_PX}" height="${seen.heightPx * SCALE}" viewBox="${viewBox}">${drawing}${ring}</svg></svg>`;
  };
}

function wordsOf(page: SitePage, title: string, description: string, context: ExportContext): Words {
  const named = title.replace(/ · UN Accountability Tracker$/, "");
  if (page.kind === "event" || page.kind === "vote")
    return { ...eventCard(page.event, context), lead: leadOf(page.event, description, context) };
  if (page.kind === "recommendation") return recommendationCard(page.recommendation, context);
  return { colour: PAPER.accent, kicker: NAME, title: named, lead: description, tally: undefined };
}

/** How it was decided, else what happened. */
function leadOf({ action }: UnEvent, description: string, { i18n }: ExportContext): string {
  return action === undefined ? description : describeDecision(action, i18n);
}

function marksOf(page: SitePage, { marks }: TimelineFigure): readonly Mark[] {
  if (page.kind !== "event" && page.kind !== "vote") return [];
  const { id } = page.event;
  return marks.filter((mark) => markHasEvent(mark, id));
}

function ringOf({ xPx, yPx }: Mark): SvgTree {
  return svg("circle", {
    cx: xPx,
    cy: yPx,
    r: RING_PX,
    fill: "none",
    stroke: PAPER.accent,
    "stroke-width": 4,
  });
}

/** Whole lanes of the figure, as many as there is room for: those around the event of the page, else the topmost. */
function lanesSeen([mark]: readonly Mark[], { bands }: TimelineFigure, roomPx: number) {
  const own = Math.max(
    0,
    bands.findIndex(({ lane }) => lane.id === mark?.lane),
  );
  const bottomOf = (place: number) => {
    const band = bands[place];
    return band === undefined ? 0 : band.topPx + band.heightPx;
  };
  const first = bands.findIndex(({ topPx }) => bottomOf(own) - topPx <= roomPx);
  const topPx = bands[Math.max(0, first)]?.topPx ?? 0;
  const last = bands.findLastIndex((_, place) => bottomOf(place) - topPx <= roomPx);
  return { topPx, heightPx: Math.max(0, bottomOf(last) - topPx) };
}

/** Widths of a text in the fonts of the card, which are narrower than the build supposes. */
function measureCard(text: string): number {
  return measureLabel(text) * 0.95;
}

function cutLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").replace(/\W*\S*$/, "")} …`];
}
