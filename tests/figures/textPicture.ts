/**
 * A drawn plot as lines of text, small enough to be read and compared:
 *
 *     o  event      (12)  cluster       [====]  bar      words as they are
 *     :  silence    .     outside our coverage  /  outside the lifetime of the body
 *
 * A column is as wide as a letter where there is no canvas to measure one; what stands at one height, to a few pixels,
 * is one line.
 */
const COLUMN_PX = 6.6;
const LINE_PX = 5;
const GROUNDS: Readonly<Record<string, string>> = {
  silent: ":",
  "outside-coverage": ".",
  "outside-lifetime": "/",
};

type Stamp = { readonly xPx: number; readonly yPx: number; readonly text: string };

export function textPicture(plot: SVGSVGElement): string {
  const stamps = [...stampsOf(plot)].toSorted((a, b) => a.yPx - b.yPx);
  const columns = Math.ceil(Number(plot.getAttribute("width")) / COLUMN_PX);
  const lines: string[] = [];
  for (let first = 0; first < stamps.length; ) {
    const yPx = stamps[first]?.yPx ?? 0;
    const end = stamps.findIndex((stamp, at) => at > first && stamp.yPx - yPx > LINE_PX);
    const next = end === -1 ? stamps.length : end;
    const line = groundAt(plot, yPx, columns);
    for (const stamp of stamps.slice(first, next)) {
      const from = Math.max(0, Math.round(stamp.xPx / COLUMN_PX));
      for (let place = 0; place < stamp.text.length; place++) line[from + place] = stamp.text.charAt(place);
    }
    lines.push(line.join("").trimEnd());
    first = next;
  }
  const chain = plot.querySelectorAll("polygon").length;
  return [...lines, ...(chain === 0 ? [] : [`${chain} lines of a chain`])].join("\n");
}

function groundAt(plot: SVGSVGElement, yPx: number, columns: number): string[] {
  const line = Array.from({ length: columns }, () => " ");
  for (const band of plot.querySelectorAll("rect[data-silence]")) {
    const topPx = numberOf(band, "y");
    if (yPx < topPx || yPx > topPx + numberOf(band, "height")) continue;
    const from = Math.round(numberOf(band, "x") / COLUMN_PX);
    const until = Math.round((numberOf(band, "x") + numberOf(band, "width")) / COLUMN_PX);
    line.fill(GROUNDS[band.getAttribute("data-silence") ?? ""] ?? "?", from, until);
  }
  return line;
}

function* stampsOf(plot: SVGSVGElement): Iterable<Stamp> {
  for (const element of plot.querySelectorAll("[transform]")) {
    const at = placeOf(element);
    const width = element.querySelector("rect")?.getAttribute("width");
    const words = element.textContent;
    if (element.localName === "a" && width != null) {
      const signs = Math.max(2, Math.round(Number(width) / COLUMN_PX));
      yield { ...at, text: words === "" ? bar(signs) : `[${words.padEnd(signs - 2, "=")}]` };
    } else if (element.localName === "a") yield { ...at, text: "o" };
    else if (element.hasAttribute("data-cluster")) {
      // The number stands under its middle line, as letters do.
      yield { xPx: at.xPx - (COLUMN_PX * (words.length + 2)) / 2, yPx: at.yPx - 4, text: `(${words})` };
    } else if (element.localName === "text") {
      const shift = { start: 0, middle: 0.5, end: 1 }[element.getAttribute("text-anchor") ?? "start"] ?? 0;
      yield { xPx: at.xPx - shift * COLUMN_PX * words.length, yPx: at.yPx, text: words };
    }
  }
}

function bar(signs: number): string {
  return `[${"=".repeat(signs - 2)}]`;
}

function placeOf(element: Element): { readonly xPx: number; readonly yPx: number } {
  const [xPx = 0, yPx = 0] = (element.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { xPx, yPx };
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute));
}
