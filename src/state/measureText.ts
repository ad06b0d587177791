/** Width of label text in CSS pixels, as the browser would draw it. */

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Characters that stand side by side and change nothing in each other: their widths add up. */
const LATIN = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027]*$/;

/**
 * Widths of Latin characters are measured one by one and added up: what kerning would take away is left as room, and
 * a new text costs nothing. Any other script is measured whole. Without a canvas (tests) an average width stands in.
 */
export function measureLabel(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  let widthPx = 0;
  if (text.length > 1 && LATIN.test(text)) for (const character of text) widthPx += measureLabel(character);
  else widthPx = measureWhole(text);
  widths.set(text, widthPx);
  return widthPx;
}

function measureWhole(text: string): number {
  context ??= createContext();
  return context?.measureText(text).width ?? text.length * 6.6;
}

function createContext(): CanvasRenderingContext2D | null {
  if (typeof CanvasRenderingContext2D === "undefined") return null;
  const created = document.createElement("canvas").getContext("2d");
  if (created === null) return null;
  // The font of labels and ticks in the style sheets of the timeline.
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(document.body);
  created.font = `12px ${fontFamily}`;
  // Readers may have set their own, and no label may touch another for them either.
  Object.assign(created, { letterSpacing, wordSpacing });
  return created;
}
