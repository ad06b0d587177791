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
    const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(document.body);
    context.font = `12px ${fontFamily}`;
    // Readers may have set their own, and no label may touch another for them either.
    Object.assign(context, { letterSpacing, wordSpacing });
    widthPx = context.measureText(text).width;
  }
  widths.set(text, widthPx);
  return widthPx;
}
