/** What the shapes of a picture mean, in lines as wide as the picture: only those that are in it. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { BAR_PX } from "../core/timeline/geometry";
import type { EventMark, Mark } from "../core/timeline/mark";
import { markInk, markLevel, markOutline, pillPath } from "../core/timeline/markPath";
import { PAPER, SANS } from "./paper";
import { svg, type SvgTree } from "./svgTree";
import type { MeasureText } from "./textLines";

type Look = Pick<EventMark, "shape" | "filling">;
type Item = {
  readonly isIn: (mark: Mark) => boolean;
  readonly words: MessageDescriptor;
  readonly sign: SvgTree;
};

const INK = { fill: PAPER.ground, stroke: PAPER.inkSoft, "stroke-width": 2 };

function shapeSign(look: Look): SvgTree {
  const ink = markInk(look);
  const level = markLevel(look);
  const outline =
    ink === "solid"
      ? { fill: PAPER.inkSoft }
      : ink === "hollow"
        ? INK
        : { ...INK, "stroke-dasharray": "2.5 2" };
  return svg("g", {}, [
    svg("path", { d: markOutline(look.shape), ...outline }),
    ...(level === undefined ? [] : [svg("path", { d: level, fill: PAPER.inkSoft })]),
  ]);
}

const isShape = (shape: Look["shape"], kind: Look["filling"]["kind"]) => (mark: Mark) =>
  mark.kind === "event" && mark.shape === shape && mark.filling.kind === kind;

const ITEMS: readonly Item[] = [
  {
    isIn: isShape("square", "share"),
    words: msg`text voted on, filled by the share in favour`,
    sign: shapeSign({ shape: "square", filling: { kind: "share", share: 0.64 } }),
  },
  {
    isIn: isShape("square", "hollow"),
    words: msg`text adopted without a vote`,
    sign: shapeSign({ shape: "square", filling: { kind: "hollow" } }),
  },
  {
    isIn: isShape("square", "unknown"),
    words: msg`how, or by what totals, is not known`,
    sign: shapeSign({ shape: "square", filling: { kind: "unknown" } }),
  },
  {
    isIn: isShape("diamond", "full"),
    words: msg`meeting`,
    sign: shapeSign({ shape: "diamond", filling: { kind: "full" } }),
  },
  {
    isIn: isShape("diamond", "hollow"),
    words: msg`meeting sought, not held`,
    sign: shapeSign({ shape: "diamond", filling: { kind: "hollow" } }),
  },
  {
    isIn: (mark) => mark.kind === "event" && mark.shape === "dot",
    words: msg`report, statement or other step`,
    sign: shapeSign({ shape: "dot", filling: { kind: "full" } }),
  },
  {
    isIn: ({ kind }) => kind === "bar",
    words: msg`mandate or other span`,
    sign: svg("rect", { x: -8, y: -BAR_PX / 2, width: 16, height: BAR_PX, rx: 3, ...INK, "stroke-width": 1 }),
  },
  {
    isIn: (mark) => mark.kind === "event" && mark.spread !== undefined,
    words: msg`as wide as its date is imprecise`,
    sign: svg("rect", {
      x: -8,
      y: -6,
      width: 16,
      height: 12,
      rx: 6,
      fill: PAPER.line,
      stroke: PAPER.inkSoft,
    }),
  },
  {
    isIn: ({ kind }) => kind === "cluster",
    words: msg`events too close to tell apart`,
    sign: svg("path", { d: pillPath(0, 0, 20), fill: PAPER.inkSoft }),
  },
];

const LINE_PX = 24;
const SIGN_PX = 24;
const GAP_PX = 22;

export function figureLegend(
  marks: readonly Mark[],
  widthPx: number,
  measure: MeasureText,
  i18n: I18n,
): { readonly tree: SvgTree; readonly heightPx: number } {
  let xPx = 0;
  let line = 0;
  const items = ITEMS.filter(({ isIn }) => marks.some(isIn)).map(({ words, sign }) => {
    const text = i18n._(words);
    const itemPx = SIGN_PX + measure(text);
    if (xPx > 0 && xPx + itemPx > widthPx) {
      xPx = 0;
      line += 1;
    }
    const item = svg("g", { transform: `translate(${Math.round(xPx)} ${line * LINE_PX + LINE_PX / 2})` }, [
      svg("g", { transform: "translate(8 0)" }, [sign]),
      svg("text", { x: SIGN_PX, dy: "0.35em" }, [text]),
    ]);
    xPx += itemPx + GAP_PX;
    return item;
  });
  const look = { fill: PAPER.ink, "font-family": SANS, "font-size": 12 };
  return { tree: svg("g", look, items), heightPx: items.length === 0 ? 0 : (line + 1) * LINE_PX };
}
