/**
 * The shapes of the steps of a recommendation, around (0, 0), as SVG path data. None of them is a shape of the timeline,
 * where it would mean something else; those of outcomes are the same that stand beside a status.
 *
 *     ▲ first asked   △ asked again   ● done   ◐ done in part   ⊗ refused   ⊖ given up   ○ not done by then
 */
import type { StepKind } from "../chains/recommendationSteps";

type StepPath = {
  readonly outline: string;
  /** The part of it that is filled. */
  readonly filling: string | undefined;
  /** Lines inside of it. */
  readonly strokes: string | undefined;
};

const TRIANGLE = "M0 -6L6.5 5.5H-6.5Z";
const CIRCLE = "M-6 0a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z";
const HALF_CIRCLE = "M0 -6a6 6 0 0 1 0 12Z";

const PATHS: Readonly<Record<StepKind, StepPath>> = {
  "first-asked": { outline: TRIANGLE, filling: TRIANGLE, strokes: undefined },
  "asked-again": { outline: TRIANGLE, filling: undefined, strokes: undefined },
  fulfils: { outline: CIRCLE, filling: CIRCLE, strokes: undefined },
  "fulfils-in-part": { outline: CIRCLE, filling: HALF_CIRCLE, strokes: undefined },
  refuses: { outline: CIRCLE, filling: undefined, strokes: "M-2.75 -2.75l5.5 5.5M2.75 -2.75l-5.5 5.5" },
  ends: { outline: CIRCLE, filling: undefined, strokes: "M-3 0h6" },
  "falls-short": { outline: CIRCLE, filling: undefined, strokes: undefined },
};

export function stepPath(kind: StepKind): StepPath {
  return PATHS[kind];
}
