import { describe, expect, it } from "vitest";
import { LoadError } from "../../src/loading/loadFailure";
import { parsePositions } from "../../src/core/dataset/parseCompanion";
import {
  fetchCompanion,
  positionsQuery,
  recommendationsQuery,
  releasesQuery,
} from "../../src/loading/companionFiles";
import { server } from "../mocks/server";
import { answer, FOREIGN_ADDRESS, RELEASES_ADDRESS, respond } from "../mocks/timelineResponses";

const signal = new AbortController().signal;

describe(fetchCompanion, () => {
  it("reads who voted how", async () => {
    const file = {
      states: [{ iso3: "ATL", names: { en: "Atlantis" } }],
      votes: { "event-1": { inFavour: ["ATL"], against: [], abstaining: [] } },
    };
    server.use(answer(FOREIGN_ADDRESS, respond.json(file)));
    expect(await fetchCompanion(FOREIGN_ADDRESS, parsePositions, signal)).toEqual(file);
  });

  it("names the place where the file is not as it should be", async () => {
    server.use(answer(FOREIGN_ADDRESS, respond.json({ states: [], votes: { a: { inFavour: "ATL" } } })));
    const error = await fetchCompanion(FOREIGN_ADDRESS, parsePositions, signal).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ failure: { kind: "wrong-shape", failure: { path: "votes.a.inFavour" } } });
  });
});

describe(positionsQuery, () => {
  it("finds the positions beside their timeline", () => {
    const { queryKey } = positionsQuery("https://other.example/data/timeline.json", "votes/positions.json");
    expect(queryKey).toEqual(["companion", "https://other.example/data/votes/positions.json"]);
  });
});

describe(recommendationsQuery, () => {
  it("finds the recommendations beside their timeline", () => {
    const { queryKey } = recommendationsQuery("https://other.example/data/t.json", "t.recommendations.json");
    expect(queryKey).toEqual(["companion", "https://other.example/data/t.recommendations.json"]);
  });
});

describe(releasesQuery, () => {
  it("finds the ledger of the shipped record", () => {
    expect(releasesQuery().queryKey).toEqual(["companion", RELEASES_ADDRESS]);
  });
});
