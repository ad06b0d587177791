/**
 * Time to pixels and back: linear in UTC milliseconds.
 *
 * It is ours, as d3-scale brings interpolation of colours and a date formatter of 9 kB that the first load has no room
 * and no use for (docs/decisions/0006).
 */
import type { TimeSpan } from "../domain/timeSpan";

export type TimeScale = {
  /** Pixels from the start of the plot to a moment in UTC milliseconds. */
  (time: number): number;
  /** The moment at a pixel, in UTC milliseconds. */
  readonly invert: (px: number) => number;
};

export function createTimeScale({ from, until }: TimeSpan, widthPx: number): TimeScale {
  const msPerPx = (until - from) / widthPx;
  return Object.assign((time: number) => (time - from) / msPerPx, {
    invert: (px: number) => from + px * msPerPx,
  });
}
