import { describe, expect, it } from "vitest";
import { type LitChain, litEvent, litRecommendation } from "../../../src/core/chains/litChain";
import { walkChain } from "../../../src/core/chains/walkChain";
import { makeAsk, makeEvidence, makeRecommendation } from "../../fixtures/recommendations";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const DATASET = makeDataset({
  events: [
    { id: "report", date: "2014-02-17" },
    { id: "resolution", date: "2014-12-18", relations: [{ type: "builds-on", target: "report" }] },
    { id: "meeting", date: "2016-12-09", relations: [{ type: "responds-to", target: "resolution" }] },
    { id: "aside", date: "2016-12-10" },
  ],
});
const rolesOf = ({ events }: LitChain) => [...events].map(([id, { roles }]) => [id, ...roles]);

describe(litRecommendation, () => {
  it("lights the event of every step, and counts the steps that have none", () => {
    const chain = litRecommendation(
      makeRecommendation({
        asked: [makeAsk({ event: "report" }), makeAsk({ date: "2014-12-18", event: "resolution" })],
        evidence: [makeEvidence({ event: "meeting", effect: "refuses" }), makeEvidence({ date: "2020" })],
      }),
      DATASET,
    );
    expect(rolesOf(chain)).toEqual([
      ["report", "first-asked"],
      ["resolution", "asked-again"],
      ["meeting", "refuses"],
    ]);
    expect(chain.eventless).toBe(1);
  });

  it("lights an event that is two steps once, with both", () => {
    const chain = litRecommendation(
      makeRecommendation({
        asked: [makeAsk({ event: "report" })],
        evidence: [
          makeEvidence({ date: "2014-02-17", event: "report", effect: "refuses" }),
          makeEvidence({ date: "2014-02-18", event: "report", effect: "refuses" }),
        ],
      }),
      DATASET,
    );
    expect(rolesOf(chain)).toEqual([["report", "first-asked", "refuses"]]);
  });
});

describe(litEvent, () => {
  it("lights the event itself, what it builds on and what it led to", () => {
    expect(rolesOf(litEvent(eventOf(DATASET, "resolution"), 1, DATASET))).toEqual([
      ["resolution", "itself"],
      ["report", "builds-on"],
      ["meeting", "led-to"],
    ]);
  });

  it("lights what the walk along its links reaches, and no more", () => {
    const report = eventOf(DATASET, "report");
    for (const reach of [1, 2, "all"] as const) {
      const walked = walkChain(DATASET, report, reach).steps.map(({ event }) => event.id);
      expect([...litEvent(report, reach, DATASET).events.keys()]).toEqual(["report", ...walked]);
    }
  });
});
