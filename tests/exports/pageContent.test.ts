import { beforeEach, describe, expect, it } from "vitest";
import type { ShareTarget } from "../../src/core/url/shareTarget";
import { citationOf } from "../../src/exports/citePage";
import { eventsOf, readPage } from "../../src/exports/pageContent";
import type { SlidePage } from "../../src/exports/slide";
import { STATES } from "../fixtures/ballots";
import { makeExportContext, TIMELINE_TARGET } from "../fixtures/exportContext";
import { makeStory } from "../fixtures/stories";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, POSITIONS_ADDRESS, respond, STORIES_ADDRESS } from "../mocks/timelineResponses";

const action = { manner: "recorded-vote", outcome: "adopted" } as const;
const dataset = makeDataset({
  positions: "dprk.positions.json",
  events: [
    { id: "report", type: "report", title: "The report", action },
    { id: "meeting", body: "security-council", type: "meeting", title: "The meeting" },
  ],
});
const context = makeExportContext(dataset);
const VOTES = { report: { inFavour: ["NOR"], against: ["FJI"], abstaining: [] } };

const stepOf = (number: number): SlidePage => ({
  target: { kind: "story", id: "told", title: "A made-up story", path: `/stories/told/${number}` },
  query: "",
});
const FIJI: ShareTarget = { kind: "state", id: "FJI", title: "Fiji", path: "/states/FJI" };
const read = (page: SlidePage) => readPage(page, context, new AbortController().signal);
const keyOf = async (page: SlidePage) => citationOf(page, await read(page), context).id;

beforeEach(() => {
  server.use(
    answer(STORIES_ADDRESS, respond.json({ stories: [makeStory()] })),
    answer(POSITIONS_ADDRESS, respond.json({ states: [...STATES], votes: VOTES })),
  );
});

describe(readPage, () => {
  it("reads a step of a story as its heading, its words, its events, and the timeline beside it", async () => {
    const content = await read(stepOf(2));
    expect(content).toMatchObject({
      kind: "step",
      heading: "It goes on.",
      words: ["The Council met.", "We read it so."],
    });
    expect(eventsOf(content).map(({ id }) => id)).toEqual(["meeting"]);
    expect(content.kind === "step" && content.shown.filter.types).toEqual(["meeting"]);
  });

  it("reads a State as its counts in words", async () => {
    expect(await read({ target: FIJI, query: "" })).toMatchObject({
      kind: "state",
      counts: [
        "Fiji, 1 vote: In favour 0, Against 1, Abstaining 0, Not voting 0",
        "General Assembly, 1 vote: In favour 0, Against 1, Abstaining 0, Not voting 0",
      ],
    });
  });

  it("refuses a step that the story does not have", async () => {
    await expect(read(stepOf(9))).rejects.toMatchObject({ failure: "no-events" });
  });
});

describe(citationOf, () => {
  it("gives pages that differ in a filter or in the step of a story keys of their own", async () => {
    const pages = [
      stepOf(1),
      stepOf(2),
      { target: FIJI, query: "" },
      { target: FIJI, query: "?vs=NOR" },
      { target: TIMELINE_TARGET, query: "" },
      { target: TIMELINE_TARGET, query: "?types=meeting" },
    ];
    const keys = await Promise.all(pages.map(keyOf));
    expect(new Set(keys).size).toBe(pages.length);
    expect(keys.every((key) => /^[A-Za-z0-9-]+$/.test(key))).toBe(true);
    expect(await keyOf(stepOf(2))).toBe("story-told-2");
  });
});
