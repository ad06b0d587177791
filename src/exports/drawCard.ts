/** One record as a picture: what kind of thing it is, its title, a few facts in words, and where it is from. */
import type { Tally } from "../core/domain/action";
import { measureLabel } from "../state/measureText";
import type { ExportContext } from "./exportContext";
import { PAPER, SANS, SERIF } from "./paper";
import { type Picture, toPicture } from "./picture";
import { provenanceOf, sourceLine } from "./provenance";
import type { SlidePage } from "./slide";
import { svg, type SvgTree } from "./svgTree";
import { breakLines, type MeasureText, paragraph } from "./textLines";
import { voteBar, VOTE_BAR_HEIGHT_PX } from "./voteBar";

export type Card = {
  /** Of the lane of the body, where there is one. */
  readonly colour: string;
  /** "General Assembly · Resolution · 18 December 2014". */
  readonly kicker: string;
  readonly title: string;
  /** What matters most, such as how it was decided. */
  readonly lead: string | undefined;
  readonly tally: Tally | undefined;
  readonly paragraphs: readonly string[];
  /** Symbols, steps: smaller, a line each. */
  readonly lines: readonly string[];
  readonly altText: string;
};

type Options = {
  /** Without title and source, for a slide that says them itself. */
  readonly isBare?: boolean;
  readonly measureText?: MeasureText;
};

const WIDTH_PX = 1200;
const MARGIN_PX = 48;
const INNER_PX = WIDTH_PX - 2 * MARGIN_PX;

export function drawCard(
  card: Card,
  page: SlidePage,
  context: ExportContext,
  { isBare = false, measureText = measureLabel }: Options = {},
): Picture {
  const provenance = provenanceOf(page, context);
  const ink = { fill: PAPER.ink, "font-family": SANS };
  const soft = { fill: PAPER.inkSoft, "font-family": SANS };
  const parts: SvgTree[] = [];
  let topPx = isBare ? MARGIN_PX / 2 : MARGIN_PX;
  const add = (tree: SvgTree, heightPx: number, gapPx: number) => {
    parts.push(svg("g", { transform: `translate(${MARGIN_PX} ${topPx})` }, [tree]));
    topPx += heightPx + gapPx;
  };
  const addText = (text: string | undefined, fontPx: number, look: SvgTree["attributes"], gapPx: number) => {
    if (text === undefined || text === "") return;
    const lines = breakLines(text, fontPx, INNER_PX, measureText);
    const linePx = Math.round(fontPx * 1.4);
    add(paragraph({ lines, xPx: 0, topPx: 0, fontPx, linePx, look }), lines.length * linePx, gapPx);
  };

  addText(card.kicker, 18, soft, 12);
  if (!isBare) addText(card.title, 34, { ...ink, "font-family": SERIF, "font-weight": 700 }, 20);
  addText(card.lead, 22, { ...ink, "font-weight": 600 }, 20);
  if (card.tally !== undefined) {
    add(svg("g", ink, [voteBar(card.tally, INNER_PX, context.i18n)]), VOTE_BAR_HEIGHT_PX, 24);
  }
  for (const text of card.paragraphs) addText(text, 20, ink, 14);
  for (const text of card.lines) addText(text, 16, soft, 4);
  if (!isBare) {
    topPx += 20;
    addText(sourceLine(provenance, context), 14, soft, 2);
    addText(provenance.address, 14, soft, 0);
  }
  const heightPx = Math.ceil(topPx + MARGIN_PX / 2);
  return toPicture(
    {
      title: card.title,
      altText: card.altText,
      widthPx: WIDTH_PX,
      heightPx,
      children: [svg("rect", { width: 12, height: heightPx, fill: card.colour }), ...parts],
      provenance,
    },
    context.i18n,
  );
}
