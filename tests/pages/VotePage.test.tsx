import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { describe, expect, test } from "vitest";
import type { Dataset } from "../../src/core/dataset/dataset";
import type { WorldMap } from "../../src/core/map/worldMap";
import { ROUTES } from "../../src/core/url/paths";
import { VotePage } from "../../src/pages/VotePage";
import { DATASET, POSITIONS_FILE, voteOf } from "../fixtures/ballots";
import { server } from "../mocks/server";
import { answer, firstThen, MAP_ADDRESS, POSITIONS_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";

const MAP: WorldMap = {
  width: 100,
  height: 50,
  shapes: { NOR: "M0 0l1 0 0 1z", GHA: "M2 0l1 0 0 1z", PER: "M4 0l1 0 0 1z", USA: "M6 0l1 0 0 1z" },
  points: { FJI: [90, 40] },
  others: "M8 0l1 0 0 1z",
};

const WITH_POSITIONS: Dataset = { ...DATASET, positions: "dprk.positions.json" };

function open(id: string, dataset = WITH_POSITIONS) {
  server.use(answer(POSITIONS_ADDRESS, respond.json(POSITIONS_FILE)), answer(MAP_ADDRESS, respond.json(MAP)));
  const page = (
    <Routes>
      <Route path={ROUTES.vote} element={<VotePage />} />
    </Routes>
  );
  return renderApp(page, { at: `/votes/${id}?types=resolution`, dataset });
}

const part = async (name: string) => screen.findByRole("region", { name });

describe(VotePage, () => {
  test("says how a vote went in a sentence, and by regional group", async () => {
    open("council-2014");
    expect(await part("How it was decided")).toHaveTextContent(
      "Adopted by recorded vote: 2 in favour, 1 against, 1 abstaining, 0 not voting",
    );
    const table = screen.getByRole("table", { name: "By regional group" });
    expect(within(table).getByRole("row", { name: "African States 1 0 0 0" })).toBeVisible();
    expect(within(table).getByRole("row", { name: "All 2 1 1 0" })).toBeVisible();
  });

  test("names each State under its position, with a way to everything that it decided", async () => {
    open("council-2014");
    const list = await part("Each State’s position");
    const headings = within(list).getAllByRole("heading", { level: 3 });
    expect(headings.map((heading) => heading.textContent)).toEqual([
      "In favour 2 States",
      "Against 1 State",
      "Abstaining 1 State",
    ]);
    expect(within(list).getByRole("link", { name: "Fiji" })).toHaveAttribute(
      "href",
      "/states/FJI?types=resolution",
    );
    expect(list).toHaveTextContent("Western European and other States 1Norway");
  });

  test("shows on the map what the list says, and who was no member", async () => {
    open("council-2014");
    const map = await screen.findByRole("img", {
      name: "Map of the positions: 2 in favour, 1 against, 1 abstaining, 0 not voting",
    });
    const drawn = [...map.querySelectorAll("[data-state]")].map((area) => [
      area.getAttribute("data-state"),
      area.getAttribute("data-position"),
    ]);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(voteOf("council-2014").positions));
    expect(map).toHaveTextContent("Fiji: In favour");
    expect(map).toHaveTextContent("USA: No position on record: not a member then");
    expect(
      screen.getByText(/boundaries are those of Natural Earth and not of the United Nations/),
    ).toBeVisible();
  });

  test("says so when the map cannot be had, and can be asked for it again", async () => {
    const { user } = open("council-2014");
    server.use(answer(MAP_ADDRESS, firstThen(respond.html, respond.json(MAP))));
    expect(
      await screen.findByText("The map could not be loaded. The list below says the same."),
    ).toBeVisible();
    expect(within(await part("Each State’s position")).getByRole("link", { name: "Fiji" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByRole("img", { name: /^Map of the positions/ })).toBeVisible();
  });

  test("leads to what was decided before and after, and says who changed sides", async () => {
    open("council-2010");
    const matter = await part("On the same matter");
    const [before, after] = within(matter).getAllByRole("link", { name: "A made-up event" });
    expect(before).toHaveAttribute("href", "/votes/council-2008?types=resolution");
    expect(after).toHaveAttribute("href", "/votes/council-2012?types=resolution");
    expect(matter).toHaveTextContent("Adopted without a vote");
    const since = within(matter).getByRole("heading", {
      name: "Since the vote of 27 March 2008",
    }).parentElement;
    expect(since).toHaveTextContent("1 State changed sides, 0 took the same position");
    expect(since).toHaveTextContent("from abstaining to in favour 1Ghana");
    expect(since).toHaveTextContent("from in favour to not voting 1Norway");
    // The next text was adopted without a vote: positions are compared with those of the next vote.
    const until = within(matter).getByRole("heading", { name: "By the vote of 28 March 2014" }).parentElement;
    expect(until).toHaveTextContent("Only in the later vote: 1 · only in the earlier one: 0");
    expect(until).toHaveTextContent("Only in the later voteAgainst 1Peru");
  });

  test("names the sponsors of the draft", async () => {
    open("council-2008");
    const sponsors = await part("Sponsors of the draft");
    expect(sponsors).toHaveTextContent("A/TEST/L.1 · 2 States");
    expect(within(sponsors).getByRole("link", { name: "Peru" })).toBeVisible();
    expect(within(sponsors).getByRole("link", { name: /^A made-up publisher/ })).toBeVisible();
  });

  test("shows neither tally nor map nor positions of a text adopted without a vote, and who stood apart", async () => {
    open("council-2012");
    const decision = await part("How it was decided");
    expect(decision).toHaveTextContent("Adopted without a vote");
    expect(decision).toHaveTextContent("That is not the same as unanimous.");
    expect(decision.textContent).not.toMatch(/\d+ (in favour|against|abstaining)/);
    const apart = screen.getByRole("region", { name: "Who was no part of the agreement" });
    expect(apart).toHaveTextContent("Fiji did not join the consensus");
    for (const name of ["On the map", "Each State’s position"]) {
      expect(screen.queryByRole("region", { name })).not.toBeInTheDocument();
    }
    expect(screen.queryByRole("table")).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /CSV/ })).not.toBeInTheDocument();
  });

  test("says of a vote of which only totals are known that nobody’s position is on record", async () => {
    open("committee-2013");
    expect(await part("How it was decided")).toHaveTextContent(
      "40 in favour, 77 against, 50 abstainingIn favour 40Against 77Abstaining 50Only the totals of this vote are on record",
    );
    expect(screen.queryByRole("region", { name: "On the map" })).not.toBeInTheDocument();
  });

  test("tells where sources disagree, each with its own", async () => {
    const disagreements = [{ text: "One page counts 3 in favour.", sources: [] }];
    const events = WITH_POSITIONS.events.map((event) =>
      event.id === "council-2014" ? { ...event, disagreements } : event,
    );
    const eventById = new Map(events.map((event) => [event.id, event]));
    open("council-2014", { ...WITH_POSITIONS, events, eventById });
    expect(await part("Sources disagree")).toHaveTextContent("One page counts 3 in favour.");
  });

  test("says of an event on which nothing was decided where it is, and of an unknown id that there is none", async () => {
    const { unmount } = open("report-2013");
    expect(screen.getByRole("heading", { level: 1, name: "This record has no such decision" })).toBeVisible();
    expect(screen.getByRole("link", { name: "A made-up event" })).toHaveAttribute(
      "href",
      "/events/report-2013?types=resolution",
    );
    unmount();
    open("nothing");
    expect(screen.getByText("nothing")).toBeVisible();
    expect(screen.getByRole("link", { name: "All votes" })).toHaveAttribute(
      "href",
      "/votes?types=resolution",
    );
    expect(document.title).toBe("Decision not found · UN Accountability Tracker");
  });

  test("shows a vote of a dataset that names nobody’s positions", async () => {
    open("committee-2013", DATASET);
    expect(await part("How it was decided")).toHaveTextContent("40 in favour");
  });
});
