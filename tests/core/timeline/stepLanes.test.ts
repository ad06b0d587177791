import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RecommendationStep, stepsOf } from "../../../src/core/chains/recommendationSteps";
import { EFFECTS } from "../../../src/core/domain/recommendation";
import { extentsOverlap, MARK_PX } from "../../../src/core/timeline/geometry";
import { layoutStepLanes, type StepFigureInput, stepSpan } from "../../../src/core/timeline/stepLanes";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 11, 1);
const DATASET = makeDataset();
const LETTER_PX = 6.6;
const measureText = (text: string) => text.length * LETTER_PX;

function chainOf(asks: readonly string[], evidence: readonly string[] = []) {
  const recommendation = makeRecommendation({
    asked: asks.map((date) => makeAsk({ date })),
    evidence: evidence.map((date, place) =>
      makeEvidence({ date, effect: EFFECTS[place % EFFECTS.length] ?? "fulfils" }),
    ),
  });
  return { id: recommendation.id, steps: stepsOf(recommendation, DATASET) };
}

const labelOf = ({ kind }: RecommendationStep) => ({ text: kind, lang: "en", priority: 1 });

function layout(chain: ReturnType<typeof chainOf>, parts: Partial<StepFigureInput> = {}) {
  const span = stepSpan(chain.steps, NOW);
  return layoutStepLanes({
    chains: [chain],
    span,
    widthPx: 800,
    now: NOW,
    lang: "en",
    labelOf,
    measureText,
    ...parts,
  });
}

describe(stepSpan, () => {
  it("holds the years of all steps, and today", () => {
    const { from, until } = stepSpan(chainOf(["2014-02-17"]).steps, NOW);
    expect([from, until]).toEqual([Date.UTC(2014), Date.UTC(2027)]);
  });

  it("is this year where no step has a date", () => {
    expect(stepSpan([], NOW).from).toBe(Date.UTC(2026));
  });
});

describe(layoutStepLanes, () => {
  it("puts a mark in the middle of what its date may mean, and shows all of that where it is wide", () => {
    const [lane] = layout(chainOf(["2014-02-17", "2020"])).lanes;
    const [day, year] = lane?.marks ?? [];
    const scale = 800 / 13;
    expect(day?.spread).toBeUndefined();
    expect(year?.xPx).toBeCloseTo(6.5 * scale, 0);
    expect(year?.spread?.[0]).toBeCloseTo(6 * scale, 0);
    expect(year?.spread?.[1]).toBeCloseTo(7 * scale, 0);
  });

  it("reaches from the first mark to the last one", () => {
    const [lane] = layout(chainOf(["2014-02-17"], ["2017-12-11"])).lanes;
    expect(lane?.reach).toEqual([lane?.marks[0]?.xPx, lane?.marks[1]?.xPx]);
  });

  it("is as high as the steps that stand close need", () => {
    const [low, high] = [["2014-02-17"], ["2014-02-17", "2014-02-18", "2014-02-19"]].map(
      (dates) => layout(chainOf(dates)).lanes[0]?.heightPx ?? 0,
    );
    expect(high).toBeGreaterThan(low ?? 0);
  });

  it("draws no step whose date cannot be understood", () => {
    expect(layout(chainOf(["some day"])).lanes[0]?.marks).toEqual([]);
  });

  it("draws every dated step once, lets no two marks overlap and no label touch anything, at any width", () => {
    const date = fc
      .tuple(
        fc.integer({ min: 2003, max: 2026 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .chain(([year, month, day]) => {
        const two = (part: number) => String(part).padStart(2, "0");
        return fc.constantFrom(`${year}`, `${year}-${two(month)}`, `${year}-${two(month)}-${two(day)}`);
      });
    const dates = fc.array(date, { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 200, max: 1600 }), (asks, evidence, widthPx) => {
        const chain = chainOf(asks, evidence);
        const [lane] = layout(chain, { widthPx }).lanes;
        if (lane === undefined) throw new Error("there is no lane");
        expect(lane.marks.map(({ step }) => step)).toEqual(chain.steps);
        const half = MARK_PX / 2;
        const boxes = [
          ...lane.marks.map(({ xPx, yPx, spread }) => ({
            yPx,
            extent: [
              Math.min(xPx - half, spread?.[0] ?? xPx),
              Math.max(xPx + half, spread?.[1] ?? xPx),
            ] as const,
          })),
          ...lane.labels.map(({ xPx, yPx, text }) => ({
            yPx,
            extent: [xPx, xPx + measureText(text)] as const,
          })),
        ];
        for (const [place, { yPx, extent }] of boxes.entries()) {
          expect(extent[0]).toBeGreaterThanOrEqual(-1e-6);
          expect(extent[1]).toBeLessThanOrEqual(widthPx + 1e-6);
          expect(yPx + half).toBeLessThanOrEqual(lane.heightPx);
          for (const other of boxes.slice(place + 1)) {
            expect(other.yPx === yPx && extentsOverlap(other.extent, extent, 1)).toBe(false);
          }
        }
      }),
    );
  });
});
