import { describe, expect, it } from "vitest";
import { LoadError } from "../../src/loading/loadFailure";
import { fetchPositions, positionsQuery } from "../../src/loading/fetchPositions";
import { server } from "../mocks/server";
import { answer, FOREIGN_ADDRESS, respond } from "../mocks/timelineResponses";

const signal = new AbortController().signal;

describe(fetchPositions, () => {
  it("reads who voted how", async () => {
    const file = {
      states: [{ iso3: "ATL", names: { en: "Atlantis" } }],
      votes: { "event-1": { inFavour: ["ATL"], against: [], abstaining: [] } },
    };
    server.use(answer(FOREIGN_ADDRESS, respond.json(file)));
    expect(await fetchPositions(FOREIGN_ADDRESS, signal)).toEqual(file);
  });

  it("names the place where the file is not as it should be", async () => {
    server.use(answer(FOREIGN_ADDRESS, respond.json({ states: [], votes: { a: { inFavour: "ATL" } } })));
    const error = await fetchPositions(FOREIGN_ADDRESS, signal).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(LoadError);
    expect(error).toMatchObject({ failure: { kind: "wrong-shape", failure: { path: "votes.a.inFavour" } } });
  });
});

describe(positionsQuery, () => {
  it("finds the positions beside their timeline", () => {
    const { queryKey } = positionsQuery("https://other.example/data/timeline.json", "votes/positions.json");
    expect(queryKey).toEqual(["positions", "https://other.example/data/votes/positions.json"]);
  });
});
