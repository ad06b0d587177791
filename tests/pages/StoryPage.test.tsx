import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { ReadingPages } from "../../src/pages/ReadingPages";
import { StoryPage } from "../../src/pages/StoryPage";
import { makeRecommendation } from "../fixtures/recommendations";
import { makeStory } from "../fixtures/stories";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import {
  answer,
  firstThen,
  RECOMMENDATIONS_ADDRESS,
  respond,
  STORIES_ADDRESS,
} from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const SOURCE = { publisher: "P", title: "A page", url: "https://example.org/", kind: "official" } as const;
const DATASET = makeDataset({
  recommendations: "dprk.recommendations.json",
  bodies: [
    {
      id: "security-council",
      names: { en: "Security Council", ko: "안전보장이사회" },
      coverage: [{ from: "2013", to: "2017", what: { en: "meetings" }, types: ["meeting"] }],
    },
  ],
  events: [
    { id: "report", body: "security-council", type: "report", date: "2014-02-17", title: "The report" },
    {
      id: "meeting",
      body: "security-council",
      type: "meeting",
      date: "2014-12-22",
      title: "The meeting",
      sources: [SOURCE],
    },
    { id: "later", body: "security-council", type: "meeting", date: "2016-12-09", title: "The later one" },
  ],
});

async function openStory(at: string, language = "en") {
  const view = renderApp(<ReadingPages />, { at, dataset: DATASET, language });
  await screen.findByRole("heading", { level: 1 });
  return view;
}
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

describe(StoryPage, () => {
  beforeEach(() => {
    giveElementsWidth();
    server.use(
      answer(STORIES_ADDRESS, respond.json({ stories: [makeStory()] })),
      answer(
        RECOMMENDATIONS_ADDRESS,
        respond.json({ recommendations: [makeRecommendation({ id: "refer", title: "Refer it" })] }),
      ),
    );
  });

  test("tells a step, names the page after it, and shows the timeline of its view", async () => {
    await openStory("/stories/told/1");
    expect(await heading("It begins.")).toBeVisible();
    expect(screen.getByText("An inquiry reported.")).toBeVisible();
    expect(document.title).toBe("It begins. · A made-up story · UN Accountability Tracker");
    const figure = within(screen.getByRole("region", { name: "Timeline of this step" }));
    expect(await figure.findByRole("link", { name: /The report/ })).toHaveAttribute("href", "/events/report");
    expect(figure.getByRole("link", { name: "Explore this timeline" })).toHaveAttribute(
      "href",
      "/events/report",
    );
  });

  test("shows the timeline before the documents, which may be many", async () => {
    await openStory("/stories/told/2");
    const figure = screen.getByRole("region", { name: "Timeline of this step" });
    const documents = screen.getByRole("region", { name: "It rests on" });
    expect(figure.compareDocumentPosition(documents)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("keeps the reader's language in the step and in what leads out of it", async () => {
    await openStory("/stories/told/1?lang=ko&release=2026-11-23", "ko");
    expect(await heading("시작되다.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Explore this timeline" })).toHaveAttribute(
      "href",
      "/events/report?lang=ko&release=2026-11-23",
    );
    expect(screen.getByRole("link", { name: /^Next/ })).toHaveAttribute(
      "href",
      "/stories/told/2?lang=ko&release=2026-11-23",
    );
  });

  test("goes from step to step by links, each with an address of its own", async () => {
    const { user, router } = await openStory("/stories/told/1");
    expect(screen.queryByRole("link", { name: /Previous/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: /^Next/ }));
    expect(await heading("It goes on.")).toHaveFocus();
    expect(router.state.location.pathname).toBe("/stories/told/2");
    await user.click(screen.getByRole("link", { name: "Step 3: It ends." }));
    expect(await heading("It ends.")).toHaveFocus();
    expect(screen.getByRole("link", { name: "Step 3: It ends." })).toHaveAttribute("aria-current", "step");
    expect(screen.queryByRole("link", { name: /^Next/ })).not.toBeInTheDocument();
  });

  test("goes from step to step by the keys of keyboards and clickers, and leaves Space and Home to the page", async () => {
    const { user } = await openStory("/stories/told/1");
    await user.keyboard("{ArrowRight}");
    expect(await heading("It goes on.")).toBeVisible();
    await user.keyboard("{PageDown}");
    expect(await heading("It ends.")).toBeVisible();
    await user.keyboard(" {Home}");
    expect(await heading("It ends.")).toBeVisible();
    await user.keyboard("{PageUp}");
    expect(await heading("It goes on.")).toBeVisible();
    await user.keyboard("{ArrowLeft}{ArrowLeft}");
    expect(await heading("It begins.")).toBeVisible();
  });

  test("takes Space, Home and End as well while it is presented, but not the Space that presses a button", async () => {
    const { user } = await openStory("/stories/told/1?present=1");
    await user.keyboard("{End}");
    expect(await heading("It ends.")).toBeVisible();
    await user.keyboard("{Home}");
    expect(await heading("It begins.")).toBeVisible();
    await user.keyboard(" ");
    expect(await heading("It goes on.")).toBeVisible();
    screen.getByRole("link", { name: "Step 3: It ends." }).focus();
    await user.keyboard(" ");
    expect(await heading("It goes on.")).toBeVisible();
  });

  test("goes on with a swipe across, and not with one down", async () => {
    await openStory("/stories/told/1");
    const story = screen.getByRole("article");
    const swipe = (from: object, to: object) => {
      const finger = { pointerType: "touch", isPrimary: true, pointerId: 1 };
      fireEvent.pointerDown(story, { ...finger, ...from });
      fireEvent.pointerUp(story, { ...finger, ...to });
    };
    swipe({ clientX: 300, clientY: 100 }, { clientX: 280, clientY: 500 });
    expect(await heading("It begins.")).toBeVisible();
    swipe({ clientX: 300, clientY: 100 }, { clientX: 120, clientY: 120 });
    expect(await heading("It goes on.")).toBeVisible();
    swipe({ clientX: 100, clientY: 100 }, { clientX: 220, clientY: 120 });
    expect(await heading("It begins.")).toBeVisible();
  });

  test("sets what we read into it apart from what the record says", async () => {
    await openStory("/stories/told/2");
    const said = screen.getByRole("heading", { level: 2, name: "What the record says, in our words" });
    const read = screen.getByRole("heading", { level: 2, name: "How we read it" });
    expect(said.parentElement).toHaveTextContent("The Council met.");
    expect(said.parentElement).not.toHaveTextContent("We read it so.");
    expect(read.parentElement).toHaveTextContent("We read it so.");
  });

  test("names the events and sources of a step, and says which are not in what is shown", async () => {
    await openStory("/stories/told/2");
    const rests = within(screen.getByRole("region", { name: "It rests on" }));
    expect(rests.getByRole("link", { name: "The meeting" })).toHaveAttribute("href", "/events/meeting");
    expect(rests.getByRole("link", { name: /P: A page/, hidden: true })).toHaveAttribute("href", SOURCE.url);
    expect(rests.getByText("1 of its events is not in the release that is shown.")).toBeVisible();
  });

  test("computes the status of a recommendation and the silence of a body", async () => {
    const { user } = await openStory("/stories/told/2");
    expect(await screen.findByRole("link", { name: "Refer it" })).toBeVisible();
    expect(screen.getByText(/^Rule:/)).toBeVisible();
    await user.keyboard("{ArrowRight}");
    expect(
      await screen.findByText(
        /^Security Council: no meetings from 22 December 2014 to 9 December 2016: 1 year 11 months/,
      ),
    ).toBeVisible();
  });

  test.each([
    ["/stories/told/4", "This story has no such step"],
    ["/stories/told/0", "This story has no such step"],
    ["/stories/told/01", "This story has no such step"],
    ["/stories/other/1", "There is no such story"],
  ])("says at %s what is wrong, and leads to what there is", async (at, wrong) => {
    await openStory(at);
    expect(await heading(wrong)).toBeVisible();
    expect(screen.getByRole("link", { name: "A made-up story" })).toHaveAttribute("href", "/stories/told/1");
  });

  test("says of another dataset that the stories are not its own", () => {
    renderApp(<ReadingPages />, { at: "/stories/told/1?dataset=/other.json", dataset: DATASET });
    return waitFor(() => expect(screen.getByText(/stories are told with our record/)).toBeVisible());
  });

  test("can be asked for again when it could not be loaded", async () => {
    server.use(
      answer(STORIES_ADDRESS, firstThen(respond.status(404), respond.json({ stories: [makeStory()] }))),
    );
    const { user } = renderApp(<ReadingPages />, { at: "/stories/told/1", dataset: DATASET });
    const alert = await screen.findByRole("alert");
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await heading("It begins.")).toBeVisible();
  });
});
