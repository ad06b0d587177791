import { describe, expect, it } from "vitest";
import { lanesOf } from "../../src/core/dataset/dataset";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";
import { spansIntersect } from "../../src/core/domain/timeSpan";
import { joinSpoken, describeSilence } from "../../src/core/text/silences";
import { longestSilence, silenceBands } from "../../src/core/timeline/silenceBands";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";
import { english } from "../core/text/english";

const parsed = parseTimeline(compileRecord(await readRecord("data/dprk")).timeline);
if (!parsed.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const NOW = Date.UTC(2026, 10, 24);

function bandsOf(id: string, filter = { types: [], bodies: [] } as Parameters<typeof silenceBands>[2]) {
  const lane = dataset.bodyById.get(id);
  if (lane === undefined) throw new Error(`no lane ${id}`);
  return silenceBands(dataset, lane, filter, NOW);
}

describe("the silences of the shipped record", () => {
  it("name the years in which the Security Council held no formal meeting", () => {
    const silence = longestSilence(bandsOf("sc"));
    const names = dataset.bodyById.get("sc")?.names ?? {};
    expect(silence && joinSpoken(describeSilence(names, silence, dataset, english))).toBe(
      "Security Council: no formal meetings under the item on the situation in the DPRK from 11 December 2017 to 17 August 2023: 5 years 8 months",
    );
  });

  it("reach over the change from the Commission to the Council", () => {
    const silence = longestSilence(bandsOf("hrc"));
    expect(silence?.after?.body).toBe("chr");
    expect(silence?.before?.body).toBe("hrc");
  });

  it("say where there was no inquiry, no court, no rapporteur", () => {
    const states = (id: string) => bandsOf(id).map(({ state }) => state);
    expect(states("coi")).toEqual([
      "outside-lifetime",
      "outside-coverage",
      "outside-lifetime",
      "outside-coverage",
      "outside-lifetime",
    ]);
    expect(states("icc")).toEqual(["outside-lifetime", "outside-coverage"]);
    const onlyRapporteur = bandsOf("ohchr", { types: [], bodies: ["ohchr-seoul"] });
    expect(onlyRapporteur.map(({ state }) => state)).toEqual(["outside-lifetime", "outside-coverage"]);
  });

  it("call no time outside of a lifetime in which the body did something", () => {
    const wrong = lanesOf(dataset).flatMap((lane) => {
      const ids = new Set([
        lane.id,
        ...dataset.bodies.filter(({ parent }) => parent === lane.id).map(({ id }) => id),
      ]);
      const outside = bandsOf(lane.id).filter(({ state }) => state === "outside-lifetime");
      return dataset.events.filter(
        ({ body, extent }) => ids.has(body) && outside.some(({ span }) => spansIntersect(span, extent)),
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
