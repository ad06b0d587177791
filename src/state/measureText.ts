/** Width of label text in CSS pixels, as the browser would draw it. */

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Without a canvas (tests) an average width per character stands in. */
export function measureLabel(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  context ??=
    typeof CanvasRenderingContext2D === "undefined"
      ? null
      : document.createElement("canvas").getContext("2d");
  let widthPx = text.length * 6.6;
  if (context !== null) {
    // The font of labels and ticks in the style sheets of the timeline.
    context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
    widthPx = context.measureText(text).width;
  }
  widths.set(text, widthPx);
  return widthPx;
}
