/** The keyboard's way through the marks: along time within a band, and from band to band. */
import { type FocusMove, moveInRow } from "../timeline/moveFocus";
import type { StateFigure, StateMark } from "./figure";

export type MarkMove = Exclude<FocusMove, "up" | "down"> | "next-band" | "previous-band";

/** The mark that a move leads to; the same one at the ends. `undefined` where the figure has none of that key. */
export function moveMark({ lanes }: StateFigure, key: string, move: MarkMove): StateMark | undefined {
  const bands = lanes
    .flatMap((lane) => lane.bands.map(({ marks }) => marks))
    .filter(({ length }) => length > 0);
  const at = bands.findIndex((marks) => marks.some((mark) => mark.key === key));
  const band = bands[at] ?? [];
  const place = band.findIndex((mark) => mark.key === key);
  const from = band[place];
  if (from === undefined) return undefined;
  if (move !== "next-band" && move !== "previous-band") return band[moveInRow(place, band.length, move)];
  return nearest(bands[move === "next-band" ? at + 1 : at - 1] ?? band, from);
}

function nearest(marks: readonly StateMark[], { alongPx }: StateMark): StateMark | undefined {
  const distance = (mark: StateMark) => Math.abs(mark.alongPx - alongPx);
  return marks.toSorted((a, b) => distance(a) - distance(b))[0];
}
