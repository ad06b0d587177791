/** The chains of recommendations on one time axis: a lane for each, with a mark for every step. Ends in marks. */
import { anchorOf, type RecommendationStep } from "../chains/recommendationSteps";
import type { SpokenText } from "../domain/text";
import { spanOfAll, type TimeSpan } from "../domain/timeSpan";
import { closeExtent, wholeYears } from "../filter/filterSpan";
import { GAP_PX, LABEL_LINE_PX, LANE_PADDING_PX, MARK_PX, type PixelExtent, ROW_PX } from "./geometry";
import type { Tick } from "./mark";
import { placeLabels } from "./placeLabels";
import { placeTicks } from "./placeTicks";
import { takeRow } from "./takeRow";
import { createTimeScale } from "./timeScale";

export type StepMark = {
  /** Unique in the figure. */
  readonly key: string;
  readonly lane: string;
  readonly step: RecommendationStep;
  readonly xPx: number;
  /** Middle of its row, from the top of its lane. */
  readonly yPx: number;
  /** All the time that its date may mean; absent where that is no wider than the mark. */
  readonly spread: PixelExtent | undefined;
};

type StepLabel = SpokenText & {
  readonly key: string;
  /** Left end. */
  readonly xPx: number;
  readonly yPx: number;
  /** From a label above the rows down to its mark; absent where it stands beside it. */
  readonly leader: { readonly xPx: number; readonly fromPx: number; readonly toPx: number } | undefined;
};

export type StepLane = {
  readonly id: string;
  readonly heightPx: number;
  /** From left to right, in the order of the steps. */
  readonly marks: readonly StepMark[];
  readonly labels: readonly StepLabel[];
  /** From the first mark to the last one; `undefined` for none. */
  readonly reach: PixelExtent | undefined;
};

export type StepFigure = {
  readonly widthPx: number;
  readonly ticks: readonly Tick[];
  readonly todayPx: number;
  readonly lanes: readonly StepLane[];
};

type Chain = { readonly id: string; readonly steps: readonly RecommendationStep[] };

export type StepFigureInput = {
  readonly chains: readonly Chain[];
  readonly span: TimeSpan;
  readonly widthPx: number;
  readonly now: number;
  readonly lang: string;
  /** The label that a step would like, and how much it matters, higher first. */
  readonly labelOf: (
    step: RecommendationStep,
    chain: Chain,
  ) => (SpokenText & { readonly priority: number }) | undefined;
  readonly measureText: (text: string) => number;
};

/** Whole years that hold all steps, and today: what has not been done since is part of the picture. */
export function stepSpan(steps: readonly RecommendationStep[], now: number): TimeSpan {
  const extents = steps.flatMap(({ extent }) => (extent === undefined ? [] : [closeExtent(extent, now)]));
  return wholeYears(spanOfAll(extents), now);
}

/**
 * No two marks of a lane overlap: what stands close takes another row, and a lane has as many rows as it needs. No label
 * touches a mark or another label; one that finds no place is left out.
 */
export function layoutStepLanes(input: StepFigureInput): StepFigure {
  const { chains, span, widthPx, now, lang, measureText } = input;
  const scale = createTimeScale(span, widthPx);
  return {
    widthPx,
    ticks: placeTicks(scale, widthPx, lang, measureText),
    todayPx: scale(now),
    lanes: chains.map((chain) => layoutLane(chain, scale, input)),
  };
}

type PlacedStep = {
  readonly step: RecommendationStep;
  readonly row: number;
  readonly xPx: number;
  readonly reach: PixelExtent;
  readonly spread: PixelExtent | undefined;
};

function layoutLane(chain: Chain, scale: (time: number) => number, input: StepFigureInput): StepLane {
  const placed = placeRows(chain.steps, scale, input);
  const rows = placed.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const yOf = (row: number) => LANE_PADDING_PX + LABEL_LINE_PX + (row + 0.5) * ROW_PX;
  const keyOf = (step: RecommendationStep) => `${chain.id}/${step.id}`;
  const wishes = placed
    .flatMap((mark) => {
      const label = input.labelOf(mark.step, chain);
      return label === undefined ? [] : [{ ...label, mark, widthPx: input.measureText(label.text) }];
    })
    .toSorted((a, b) => b.priority - a.priority);
  const lineMiddlePx = LANE_PADDING_PX + LABEL_LINE_PX / 2;
  return {
    id: chain.id,
    heightPx: 2 * LANE_PADDING_PX + LABEL_LINE_PX + rows * ROW_PX,
    marks: placed.map(({ step, row, xPx, spread }) => ({
      key: keyOf(step),
      lane: chain.id,
      step,
      xPx,
      yPx: yOf(row),
      spread,
    })),
    labels: placeLabels(wishes, placed, input.widthPx).map(({ wish, extent, line }) => ({
      key: keyOf(wish.mark.step),
      text: wish.text,
      lang: wish.lang,
      xPx: extent[0],
      yPx: line < 0 ? lineMiddlePx : yOf(line),
      leader:
        line < 0
          ? { xPx: wish.mark.xPx, fromPx: lineMiddlePx + 7, toPx: yOf(0) - MARK_PX / 2 - 1 }
          : undefined,
    })),
    reach: reachOf(placed.map(({ xPx }) => xPx)),
  };
}

/** Each step takes the first row that is free where it stands, the halo of an imprecise date included. */
function placeRows(
  steps: readonly RecommendationStep[],
  scale: (time: number) => number,
  { widthPx, now }: StepFigureInput,
): readonly PlacedStep[] {
  const half = MARK_PX / 2;
  const rowEnds: number[] = [];
  const marks = steps.flatMap((step) => {
    if (step.extent === undefined) return [];
    const xPx = Math.min(Math.max(scale(anchorOf(step.extent)), half), Math.max(half, widthPx - half));
    const { from, until } = closeExtent(step.extent, now);
    const isWide = scale(until) - scale(from) > MARK_PX + 1;
    const spread: PixelExtent | undefined = isWide
      ? [Math.max(0, scale(from)), Math.min(widthPx, scale(until))]
      : undefined;
    const reach: PixelExtent = [
      Math.min(xPx - half, spread?.[0] ?? xPx),
      Math.max(xPx + half, spread?.[1] ?? xPx),
    ];
    return [{ step, xPx, reach, spread }];
  });
  const rowOf = new Map(
    marks
      .toSorted((a, b) => a.reach[0] - b.reach[0])
      .map(({ step, reach }) => [step, takeRow(rowEnds, reach, marks.length, GAP_PX)]),
  );
  return marks.map((mark) => ({ ...mark, row: rowOf.get(mark.step) ?? 0 }));
}

function reachOf(places: readonly number[]): PixelExtent | undefined {
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? undefined : [first, last];
}
