/** Text set in lines: SVG breaks none by itself. */
import { svg, type SvgTree } from "./svgTree";

/** Width of a text at 12 px, in pixels. */
export type MeasureText = (text: string) => number;

const MEASURED_AT_PX = 12;
/** Fonts differ from system to system: a line must have room for a wider one. */
const SLACK = 1.08;

/** Breaks a text between words, and within one that is wider than a line. */
export function breakLines(
  text: string,
  fontPx: number,
  widthPx: number,
  measure: MeasureText,
): readonly string[] {
  const room = (widthPx / fontPx) * (MEASURED_AT_PX / SLACK);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = breakWord(word, room, measure);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function breakWord(word: string, room: number, measure: MeasureText): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const sign of word) {
    if (piece !== "" && measure(piece + sign) > room) {
      pieces.push(piece);
      piece = "";
    }
    piece += sign;
  }
  return [...pieces, piece];
}

type Paragraph = {
  readonly lines: readonly string[];
  readonly xPx: number;
  /** Of the first line's box. */
  readonly topPx: number;
  readonly fontPx: number;
  readonly linePx: number;
  readonly look: SvgTree["attributes"];
};

/** Lines under each other, as one text that a reader can select and a screen reader reads as one. */
export function paragraph({ lines, xPx, topPx, fontPx, linePx, look }: Paragraph): SvgTree {
  const baseline = topPx + linePx / 2 + fontPx * 0.35;
  return svg(
    "text",
    { "font-size": fontPx, ...look },
    lines.map((line, place) => svg("tspan", { x: xPx, y: Math.round(baseline + place * linePx) }, [line])),
  );
}
