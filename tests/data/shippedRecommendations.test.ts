import { describe, expect, it } from "vitest";
import { litRecommendation } from "../../src/core/chains/litChain";
import { decidingStep, stepsOf } from "../../src/core/chains/recommendationSteps";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";
import { indexRecommendations, searchRecommendations } from "../../src/core/filter/searchRecommendations";
import { layoutStepLanes, stepSpan } from "../../src/core/timeline/stepLanes";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";

const NOW = Date.UTC(2026, 11, 1);
const { timeline, recommendations: file } = compileRecord(await readRecord("data/dprk"));
const parsed = parseTimeline(timeline);
if (!parsed.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const { recommendations } = file;

describe("the recommendations of the record", () => {
  it("have a chain that is drawn as it is told: every step once, in the same order, at any width", () => {
    const chains = recommendations.map((one) => ({ id: one.id, steps: stepsOf(one, dataset) }));
    const span = stepSpan(
      chains.flatMap(({ steps }) => steps),
      NOW,
    );
    for (const widthPx of [280, 700, 1200]) {
      const { lanes } = layoutStepLanes({
        chains,
        span,
        widthPx,
        now: NOW,
        lang: "en",
        labelOf: () => undefined,
        measureText: () => 0,
      });
      for (const [place, { marks }] of lanes.entries()) {
        expect(marks.map(({ step }) => step.id)).toEqual(chains[place]?.steps.map(({ id }) => id));
        const places = marks.map(({ xPx }) => xPx);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }
    }
  });

  it("have as many steps as there are asks and pieces of evidence, each with a source that can be opened", () => {
    for (const one of recommendations) {
      const steps = stepsOf(one, dataset);
      expect(steps).toHaveLength(one.asked.length + one.evidence.length);
      for (const { sources } of steps) expect(sources.length).toBeGreaterThan(0);
    }
  });

  it("rest on a piece of evidence, unless nobody has reviewed them", () => {
    const unfounded = recommendations.filter(
      (one) => decidingStep(stepsOf(one, dataset), one.status) === undefined,
    );
    expect(unfounded).toEqual(recommendations.filter(({ status }) => status === "not-reviewed"));
  });

  it("light the events that their steps name, and count the steps without one", () => {
    for (const one of recommendations) {
      const { events, eventless } = litRecommendation(one, dataset);
      const named = [...one.asked, ...one.evidence].flatMap(({ event }) => event ?? []);
      expect(new Set(events.keys())).toEqual(new Set(named));
      expect(eventless).toBe(one.asked.length + one.evidence.length - named.length);
    }
  });

  it("are found by a beginning of what they ask for: “refer” finds the referral to the Court first", () => {
    const index = indexRecommendations(recommendations, dataset);
    expect(searchRecommendations(index, "refer")[0]?.id).toBe("ask-icc-referral");
    expect(searchRecommendations(index, "회부").map(({ id }) => id)).toContain("ask-icc-referral");
    for (const one of recommendations) expect(searchRecommendations(index, one.title)).toContain(one);
  });
});
