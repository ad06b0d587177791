import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, isAsk, stepsOf } from "../../../src/core/chains/recommendationSteps";
import { EFFECTS } from "../../../src/core/domain/recommendation";
import { makeAsk, makeEvidence, makeRecommendation, PRESS_URL } from "../../fixtures/recommendations";
import { makeDataset } from "../../fixtures/timeline";

const DATASET = makeDataset({
  events: [
    { id: "report", documents: [{ symbol: "A/TEST/1" }, { symbol: "A/TEST/2" }] },
    { id: "meeting", date: "2016-12-09", documents: [{ symbol: "S/PV.1" }] },
  ],
});

const kindsOf = (...parts: Parameters<typeof makeRecommendation>) =>
  stepsOf(makeRecommendation(...parts), DATASET).map(({ date, kind }) => `${date} ${kind}`);

describe(stepsOf, () => {
  it("puts asks and evidence into one row by time", () => {
    expect(
      kindsOf({
        asked: [makeAsk({ date: "2014-02-17" }), makeAsk({ date: "2016-01-01" })],
        evidence: [
          makeEvidence({ date: "2017-12-11" }),
          makeEvidence({ date: "2015-06", effect: "fulfils" }),
        ],
      }),
    ).toEqual([
      "2014-02-17 first-asked",
      "2015-06 fulfils",
      "2016-01-01 asked-again",
      "2017-12-11 falls-short",
    ]);
  });

  it("puts an imprecise date where it is drawn, in the middle of what it may mean", () => {
    expect(
      kindsOf({
        asked: [makeAsk({ date: "2014-02-17" }), makeAsk({ date: "2014-11" })],
        evidence: [makeEvidence({ date: "2014" })],
      }),
    ).toEqual(["2014-02-17 first-asked", "2014 falls-short", "2014-11 asked-again"]);
  });

  it("tells what was asked before what came of it on the same day", () => {
    expect(
      kindsOf({ asked: [makeAsk()], evidence: [makeEvidence({ date: "2014-02-17", effect: "refuses" })] }),
    ).toEqual(["2014-02-17 first-asked", "2014-02-17 refuses"]);
  });

  it("names the document of the ask, else the first of its event, and only the sources of the step", () => {
    const [named, ofEvent, met, nowhere] = stepsOf(
      makeRecommendation({
        asked: [
          makeAsk({ event: "report", symbol: "A/TEST/9", place: "paragraph 94 (a)" }),
          makeAsk({ date: "2015", event: "report", sources: [PRESS_URL] }),
        ],
        evidence: [makeEvidence({ event: "meeting" }), makeEvidence({ date: "2017", event: "unknown" })],
      }),
      DATASET,
    );
    expect(named).toMatchObject({ symbol: "A/TEST/9", place: "paragraph 94 (a)", by: "The inquiry" });
    expect(ofEvent).toMatchObject({ symbol: "A/TEST/1", sources: [{ url: PRESS_URL }] });
    expect(met).toMatchObject({ symbol: "S/PV.1", by: undefined, event: { id: "meeting" } });
    expect(nowhere).toMatchObject({ symbol: undefined, event: undefined });
  });

  it("tells a step whose date cannot be understood last", () => {
    expect(kindsOf({ asked: [makeAsk({ date: "some day" }), makeAsk({ date: "2020" })] })).toEqual([
      "2020 asked-again",
      "some day first-asked",
    ]);
  });

  it("has every ask and every piece of evidence once, in order, whatever the record", () => {
    const date = fc.constantFrom("2013", "2014", "2014-02", "2014-02-17", "2014-12-18", "2015-01/2015-03");
    fc.assert(
      fc.property(
        fc.array(date, { minLength: 1, maxLength: 6 }),
        fc.array(fc.tuple(date, fc.constantFrom(...EFFECTS)), { maxLength: 6 }),
        (asks, pieces) => {
          const steps = stepsOf(
            makeRecommendation({
              asked: asks.map((day) => makeAsk({ date: day })),
              evidence: pieces.map(([day, effect]) => makeEvidence({ date: day, effect })),
            }),
            DATASET,
          );
          expect(new Set(steps.map(({ id }) => id)).size).toBe(asks.length + pieces.length);
          expect(steps.filter(({ kind }) => isAsk(kind))).toHaveLength(asks.length);
          const anchors = steps.map(({ extent }) => anchorOf(extent));
          expect(anchors).toEqual(anchors.toSorted((a, b) => a - b));
        },
      ),
    );
  });
});
