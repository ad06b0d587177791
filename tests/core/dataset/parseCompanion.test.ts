import { assert, jsonValue, property } from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  parsePositions,
  parseRecommendations,
  parseReleases,
} from "../../../src/core/dataset/parseCompanion";
import { makeAsk, makeRecommendation } from "../../fixtures/recommendations";
import { makeRelease } from "../../fixtures/releases";

const source = { publisher: "Test", title: "List", url: "https://a.example/", kind: "official" };
const POSITIONS = {
  states: [{ iso3: "ATL", names: { en: "Atlantis" } }],
  votes: { vote: { inFavour: ["ATL"], against: [], abstaining: [] } },
  sponsors: { vote: { draft: "A/TEST/L.1", states: ["ATL"], sources: [source] } },
};
const RECOMMENDATIONS = { recommendations: [makeRecommendation()] };
const RELEASES = {
  releases: [makeRelease()],
  unreleased: [{ kind: "event", id: "a", change: "changed", fields: ["title"] }],
};

describe("a file beside a timeline", () => {
  test.each([
    ["positions", parsePositions, POSITIONS],
    ["recommendations", parseRecommendations, RECOMMENDATIONS],
    ["releases", parseReleases, RELEASES],
  ])("is read as it stands: %s", (_, parse, file) => {
    expect(parse(file)).toEqual({ ok: true, file });
  });

  test.each([
    ["votes.vote.against", () => parsePositions({ ...POSITIONS, votes: { vote: { inFavour: [] } } })],
    ["states[0].iso3", () => parsePositions({ ...POSITIONS, states: [{ iso3: "ATLANTIS", names: {} }] })],
    [
      "recommendations[0].asked[0].sources[0]",
      () =>
        parseRecommendations({
          recommendations: [makeRecommendation({ asked: [makeAsk({ sources: ["javascript:alert(1)"] })] })],
        }),
    ],
    [
      "recommendations[0].status",
      () => parseRecommendations({ recommendations: [{ ...makeRecommendation(), status: "nearly" }] }),
    ],
    ["releases[0].name", () => parseReleases({ releases: [makeRelease({ name: "../../elsewhere" })] })],
    [
      "releases[0].changes[0].reason",
      () =>
        parseReleases({
          releases: [{ ...makeRelease(), changes: [{ kind: "event", id: "a", change: "added" }] }],
        }),
    ],
  ])("is refused as a whole, and the place named: %s", (path, parse) => {
    expect(parse()).toMatchObject({ ok: false, reason: { code: "wrong-shape", path } });
  });

  it("may hold anything: that never throws", () => {
    assert(
      property(jsonValue(), (json) => {
        for (const parse of [parsePositions, parseRecommendations, parseReleases])
          expect(typeof parse(json).ok).toBe("boolean");
      }),
    );
  });
});
