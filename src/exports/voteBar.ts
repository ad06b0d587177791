/** A tally as one bar, told apart by pattern so that it can be read in grey, with its numbers in words below. */
import type { I18n } from "@lingui/core";
import type { Tally } from "../core/domain/action";
import { POSITIONS, type Position } from "../core/domain/positions";
import { positionLabel } from "../core/text/ballots";
import { PAPER } from "./paper";
import { svg, type SvgTree } from "./svgTree";

const BAR_PX = 28;
const KEY_PX = 22;
const COLUMN_PX = 150;

const FILLS: Readonly<Record<Position, string>> = {
  inFavour: PAPER.ink,
  against: "url(#against)",
  abstaining: PAPER.line,
  notVoting: PAPER.ground,
};

export const VOTE_BAR_HEIGHT_PX = BAR_PX + 10 + KEY_PX;

export function voteBar(tally: Tally, widthPx: number, i18n: I18n): SvgTree {
  const parts = POSITIONS.flatMap((position) => {
    const count = tally[position];
    return count === undefined ? [] : [{ position, count }];
  });
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const edge = { stroke: PAPER.ink, "stroke-width": 1 };
  let xPx = 0;
  const bars = parts.map(({ position, count }) => {
    const partPx = total === 0 ? 0 : (count / total) * widthPx;
    const bar = svg("rect", { x: xPx, width: partPx, height: BAR_PX, fill: FILLS[position], ...edge });
    xPx += partPx;
    return bar;
  });
  const keys = parts.map(({ position, count }, place) =>
    svg("g", { transform: `translate(${place * COLUMN_PX} ${BAR_PX + 10})` }, [
      svg("rect", { y: 3, width: 14, height: 14, fill: FILLS[position], ...edge }),
      svg("text", { x: 22, y: 15, "font-size": 14, fill: PAPER.ink }, [
        `${positionLabel(position, i18n)} ${i18n.number(count)}`,
      ]),
    ]),
  );
  const hatch = { id: "against", width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return svg("g", {}, [
    svg("defs", {}, [
      svg("pattern", { ...hatch, patternTransform: "rotate(45)" }, [
        svg("rect", { width: 6, height: 6, fill: PAPER.ground }),
        svg("rect", { width: 3, height: 6, fill: PAPER.ink }),
      ]),
    ]),
    ...bars,
    ...keys,
  ]);
}
