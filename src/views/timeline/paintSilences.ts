/** The ground of the lanes while silences are shown: a rectangle for each band in sight. */
import type { SilentBand, SilenceState } from "../../core/timeline/silenceBands";
import type { SilenceMark } from "../../core/timeline/placeSilences";
import styles from "./silences.module.css";
import { createSvg, createWriter, formatPx, KeyedNodes, setText, type SvgNode } from "./svgNodes";

const CLASSES: Readonly<Record<SilenceState, string | undefined>> = {
  silent: styles.silent,
  "outside-coverage": styles.outsideCoverage,
  "outside-lifetime": styles.outsideLifetime,
};

/** `wordsOf` says a silence to the pointer that rests on it. */
export function createSilencePainter(
  layer: SVGGElement,
  wordsOf: (band: SilentBand) => string,
): (marks: readonly SilenceMark[]) => void {
  const nodes = new KeyedNodes<SilenceMark>(layer, () => createBand(wordsOf));
  return (marks) => nodes.show(marks, ({ key }) => key);
}

function createBand(wordsOf: (band: SilentBand) => string): SvgNode<SilenceMark> {
  const element = createSvg("rect");
  const title = createSvg("title");
  element.append(title);
  const write = createWriter(element);
  let said: unknown;
  const update = ({ state, leftPx, widthPx, topPx, heightPx, band, isTold }: SilenceMark) => {
    write("data-silence", state);
    write("class", `${isTold ? styles.told : CLASSES[state]}`);
    write("x", formatPx(leftPx));
    write("width", formatPx(widthPx));
    write("y", formatPx(topPx));
    write("height", formatPx(heightPx));
    if (said === band) return;
    said = band;
    setText(title, band.state === "silent" ? wordsOf(band) : "");
  };
  return { element, update };
}
