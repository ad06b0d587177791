/**
 * The shapes by which positions are told, whatever their colour: a filled square, a cross, a hollow square, a dot.
 * Whatever draws them fills or strokes them by `ink`.
 */
import type { Position } from "../domain/positions";

export type PositionShape = {
  /** Path around the middle of the mark, in CSS pixels. */
  readonly path: string;
  readonly ink: "fill" | "stroke";
};

/** Half the side of a square; a stroke of 2 px lies within it. */
const HALF_PX = 6;

const SHAPES: Readonly<Record<Position, PositionShape>> = {
  inFavour: { path: square(HALF_PX), ink: "fill" },
  against: { path: "M-5 -5L5 5M5 -5L-5 5", ink: "stroke" },
  abstaining: { path: square(HALF_PX - 1), ink: "stroke" },
  notVoting: { path: "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z", ink: "fill" },
};

export function positionShape(position: Position): PositionShape {
  return SHAPES[position];
}

function square(half: number): string {
  return `M${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
}
