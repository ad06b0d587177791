import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { paths } from "../../src/core/url/paths";
import { ReadingPages } from "../../src/pages/ReadingPages";
import { makeDataset } from "../fixtures/timeline";
import { makeRecommendation } from "../fixtures/recommendations";
import { makeStory } from "../fixtures/stories";
import { server } from "../mocks/server";
import {
  answer,
  RECOMMENDATIONS_ADDRESS,
  RELEASES_ADDRESS,
  respond,
  STORIES_ADDRESS,
} from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

describe(ReadingPages, () => {
  test.each([
    [paths.body("security-council"), "Security Council"],
    [paths.votes(), "How each State decided"],
    [paths.vote("no-such-vote"), "This record has no such decision"],
    [paths.data(), "Data and method"],
    [paths.recommendations(), "Recommendations"],
    [paths.recommendation("refer"), "Refer the situation"],
    [paths.questions(), "Open questions"],
    [paths.releases(), "Releases and changes"],
    [paths.stories(), "Stories"],
    [paths.story("told", 2), "It goes on."],
    ["/stories/told", "It begins."],
    ["/nowhere", "There is no page at this address"],
  ])("shows at %s the page %j", async (at, heading) => {
    server.use(
      answer(RECOMMENDATIONS_ADDRESS, respond.json({ recommendations: [makeRecommendation()] })),
      answer(RELEASES_ADDRESS, respond.json({ releases: [] })),
      answer(STORIES_ADDRESS, respond.json({ stories: [makeStory()] })),
    );
    giveElementsWidth();
    renderApp(<ReadingPages />, {
      at,
      dataset: makeDataset({ recommendations: "dprk.recommendations.json" }),
    });
    expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeVisible();
  });
});
