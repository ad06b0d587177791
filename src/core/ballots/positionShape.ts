/**
 * The shapes by which positions are told, whatever their colour: a filled square, a cross, a hollow square, a dot.
 * Whatever draws them fills or strokes them by `ink`.
 */
import type { Position } from "../domain/positions";

export type PositionShape = {
  /** Path around the middle of the mark, in CSS pixels; relative, so that it can follow a step to any place. */
  readonly path: string;
  readonly ink: "fill" | "stroke";
};

/** Half the side of a square; a stroke of 2 px lies within it. */
const HALF_PX = 6;

const SHAPES: Readonly<Record<Position, PositionShape>> = {
  inFavour: { path: square(HALF_PX), ink: "fill" },
  against: { path: "m-5 -5l10 10m0 -10l-10 10", ink: "stroke" },
  abstaining: { path: square(HALF_PX - 1), ink: "stroke" },
  notVoting: { path: "m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0 -5 0z", ink: "fill" },
};

export function positionShape(position: Position): PositionShape {
  return SHAPES[position];
}

function square(half: number): string {
  return `m${-half} ${-half}h${2 * half}v${2 * half}h${-2 * half}z`;
}
