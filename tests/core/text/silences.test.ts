import { describe, expect, it } from "vitest";
import type { Body } from "../../../src/core/domain/body";
import { describeClaim, describeSilence, joinSpoken } from "../../../src/core/text/silences";
import { longestSilence, silenceBands } from "../../../src/core/timeline/silenceBands";
import { makeDataset, makeTimeline } from "../../fixtures/timeline";
import { english } from "./english";

const claim = { from: "2014", to: "2023-12", what: { en: "formal meetings" }, types: ["meeting"] };

function longestOf(dates: readonly string[], parts: Partial<Body> = {}, types: readonly string[] = []) {
  const { bodies } = makeTimeline();
  const dataset = makeDataset({
    bodies: bodies.map((body) =>
      body.id === "security-council" ? { ...body, coverage: [claim], ...parts } : body,
    ),
    events: dates.map((date) => ({ date, type: "meeting", body: "security-council" })),
  });
  const [lane] = dataset.bodies;
  if (lane === undefined) throw new Error("no lane");
  const silence = longestSilence(silenceBands(dataset, lane, { types, bodies: [] }, Date.UTC(2026, 0, 1)));
  if (silence === undefined) throw new Error("no silence");
  return {
    dataset,
    lane,
    silence,
    said: () => joinSpoken(describeSilence(lane.names, silence, dataset, english)),
  };
}

describe(describeSilence, () => {
  it("says what was missing, between which events, and for how long", () => {
    expect(longestOf(["2017-12-11", "2023-08-17"]).said()).toBe(
      "Security Council: no formal meetings from 11 December 2017 to 17 August 2023: 5 years 8 months",
    );
  });

  it("is no more precise than the events on either side", () => {
    expect(longestOf(["2015", "2017-03~"]).said()).toBe(
      "Security Council: no formal meetings from 2015 to about March 2017: 1 year 2 months",
    );
  });

  it("says where the coverage begins or ends", () => {
    expect(longestOf(["2023-12-31"]).said()).toBe(
      "Security Council: no formal meetings from 1 January 2014, where the coverage begins, to 31 December 2023: 9 years 11 months",
    );
    expect(longestOf(["2014-01-01"]).said()).toBe(
      "Security Council: no formal meetings from 1 January 2014 to 31 December 2023, where the coverage ends: 9 years 11 months",
    );
    expect(longestOf([]).said()).toBe(
      "Security Council: no formal meetings in all of the coverage, from 1 January 2014 to 31 December 2023: 10 years",
    );
  });

  it("does not call the end of a body the end of the coverage", () => {
    expect(longestOf(["2014-01-01"], { lifetime: "2010/2015" }).said()).toBe(
      "Security Council: no formal meetings from 1 January 2014 to 31 December 2015: 1 year 11 months",
    );
  });

  it("names the types where the reader looks at only some of what is claimed", () => {
    const coverage = [{ ...claim, types: ["meeting", "report"] }];
    expect(longestOf(["2017-12-11", "2023-08-17"], { coverage }, ["meeting"]).said()).toMatch(
      /: no meeting from/,
    );
  });

  it("keeps the language of what the record says", () => {
    const coverage = [{ ...claim, what: { fr: "séances officielles" } }];
    const { dataset, lane, silence } = longestOf(["2017-12-11", "2023-08-17"], { coverage });
    const parts = describeSilence(lane.names, silence, dataset, english);
    expect(parts.filter(({ lang }) => lang !== "en")).toEqual([{ text: "séances officielles", lang: "fr" }]);
  });
});

describe(describeClaim, () => {
  it("says what is counted, and for when it is complete", () => {
    const { dataset, silence } = longestOf(["2017-12-11"]);
    const parts = silence.claims.map((made) => joinSpoken(describeClaim(made, dataset, english)));
    expect(parts).toEqual(["Counted: meeting. Complete for 1 January 2014 – 31 December 2023."]);
  });
});
