/** Width of label text in CSS pixels, as the browser would draw it. */

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** `font` is a CSS font shorthand. Without a canvas (tests) an average width per character stands in. */
export function measureText(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??=
    typeof CanvasRenderingContext2D === "undefined"
      ? null
      : document.createElement("canvas").getContext("2d");
  let widthPx = text.length * 6.6;
  if (context !== null) {
    context.font = font;
    widthPx = context.measureText(text).width;
  }
  widths.set(key, widthPx);
  return widthPx;
}
