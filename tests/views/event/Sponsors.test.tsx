import { screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import type { PositionsFile } from "../../../src/core/dataset/positionsSchema";
import type { EventRecord } from "../../../src/core/domain/event";
import { HowDecided } from "../../../src/views/event/HowDecided";
import { Sponsors } from "../../../src/views/event/Sponsors";
import { eventOf, makeDataset } from "../../fixtures/timeline";
import { server } from "../../mocks/server";
import { answer, firstThen, POSITIONS_ADDRESS, respond } from "../../mocks/timelineResponses";
import { renderApp } from "../../renderApp";

const FILE: PositionsFile = {
  states: [
    { iso3: "CHE", names: { en: "Switzerland", ko: "스위스" } },
    { iso3: "AUT", names: { en: "Austria", ko: "오스트리아" } },
  ],
  votes: {},
  sponsors: {
    sponsored: {
      draft: "A/TEST/L.1",
      states: ["CHE", "AAA", "AUT"],
      note: "As printed; further States may have joined.",
      sources: [
        {
          publisher: "Test Library",
          title: "The draft",
          url: "https://library.example/draft",
          kind: "official",
        },
      ],
    },
  },
};

const DRAFTED: Partial<EventRecord> = {
  documents: [{ symbol: "A/TEST/RES/1" }, { symbol: "A/TEST/L.1", role: "draft" }],
  action: { manner: "without-vote", outcome: "adopted" },
};
const EVENTS = [
  { id: "sponsored", ...DRAFTED },
  { id: "constructor", ...DRAFTED },
  { id: "without-draft", action: DRAFTED.action },
];
const DATASET = makeDataset({ positions: "dprk.positions.json", events: EVENTS });

const renderDecision = (id: string, dataset = DATASET) =>
  renderApp(<HowDecided event={eventOf(dataset, id)} under={2} />, { dataset });
const openSponsors = async ({ user }: ReturnType<typeof renderDecision>) =>
  user.click(screen.getByText("Sponsors of the draft"));
const serve = (file: unknown = FILE) => server.use(answer(POSITIONS_ADDRESS, respond.json(file)));

describe(Sponsors, () => {
  test("are loaded when the list is opened, and not before", async () => {
    serve();
    const app = renderDecision("sponsored");
    expect(app.queryClient.isFetching()).toBe(0);
    await openSponsors(app);
    expect(await screen.findByText("Switzerland")).toBeVisible();
  });

  test("each lead to all that the State decided, with nothing to compare it with", async () => {
    serve();
    const app = renderApp(<HowDecided event={eventOf(DATASET, "sponsored")} under={2} />, {
      dataset: DATASET,
      at: "/?vs=JPN&bodies=general-assembly",
    });
    await openSponsors(app);
    expect(await screen.findByRole("link", { name: "Switzerland" })).toHaveAttribute(
      "href",
      "/states/CHE?bodies=general-assembly",
    );
  });

  test("are named in the order of the alphabet, by code where the name is not known, and counted", async () => {
    serve();
    await openSponsors(renderDecision("sponsored"));
    const list = (await screen.findByText("Austria")).closest("ul");
    const states = within(list ?? document.body).getAllByRole("listitem");
    expect(states.map((state) => state.textContent)).toEqual(["AAA", "Austria", "Switzerland"]);
    expect(screen.getByText(/A\/TEST\/L\.1/).closest("p")).toHaveTextContent("A/TEST/L.1 · 3 States");
  });

  test("come with what the list holds, and with its source", async () => {
    serve();
    await openSponsors(renderDecision("sponsored"));
    expect(await screen.findByText("As printed; further States may have joined.")).toBeVisible();
    expect(screen.getByRole("link", { name: /Test Library: The draft/ })).toHaveAttribute(
      "href",
      "https://library.example/draft",
    );
  });

  test.each([
    ["of this draft", FILE],
    ["of any draft", { states: [], votes: {} }],
  ])("are said not to be on record when the file has none %s", async (_, file) => {
    serve(file);
    await openSponsors(renderDecision("constructor"));
    expect(await screen.findByText("This record does not hold the sponsors of this draft.")).toBeVisible();
  });

  test("can be asked for again when they did not come", async () => {
    server.use(answer(POSITIONS_ADDRESS, firstThen(respond.status(404), respond.json(FILE))));
    const app = renderDecision("sponsored");
    await openSponsors(app);
    const alert = await screen.findByRole("alert");
    await app.user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Austria")).toBeVisible();
  });

  test("are not offered without a draft, or where the dataset has no positions", () => {
    const { unmount } = renderDecision("without-draft");
    expect(screen.queryByText("Sponsors of the draft")).not.toBeInTheDocument();
    unmount();
    renderDecision("sponsored", makeDataset({ events: EVENTS }));
    expect(screen.queryByText("Sponsors of the draft")).not.toBeInTheDocument();
  });
});
