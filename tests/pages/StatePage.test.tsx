import { screen, within } from "@testing-library/react";
import { csvParse } from "d3";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { ROUTES } from "../../src/core/url/paths";
import { StatePage } from "../../src/pages/StatePage";
import { DATASET, POSITIONS_FILE } from "../fixtures/ballots";
import { server } from "../mocks/server";
import { answer, POSITIONS_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const QUESTION = { id: "q", text: { en: "Who was absent in 2010?" }, events: ["council-2010"] };
const WITH_POSITIONS = { ...DATASET, positions: "dprk.positions.json", questions: [QUESTION] };

beforeEach(() => {
  giveElementsWidth(900);
  server.use(answer(POSITIONS_ADDRESS, respond.json(POSITIONS_FILE)));
});

async function renderState(at: string, dataset: typeof DATASET = WITH_POSITIONS) {
  const app = renderApp(
    <Routes>
      <Route path={ROUTES.state} element={<StatePage />} />
    </Routes>,
    { at, dataset },
  );
  await screen.findByRole("heading", { level: 1 });
  return app;
}

const section = (name: string) => screen.getByRole("region", { name });
const rowsOf = (element: HTMLElement) =>
  within(element)
    .getAllByRole("row")
    .map(({ textContent }) => textContent);
const marks = () => within(screen.getByRole("group", { name: /^Positions over time/ })).getAllByRole("link");

/** The table behind the link that takes it away. */
function csvOf(link: HTMLElement) {
  const [, csv = ""] = (link.getAttribute("href") ?? "").split(",");
  return csvParse(decodeURIComponent(csv));
}

describe("one State", () => {
  test("has a page with its names, its regional group and its terms", async () => {
    await renderState("/states/NOR");
    expect(screen.getByRole("heading", { level: 1, name: "Norway" })).toBeVisible();
    expect(document.title).toBe("Norway · UN Accountability Tracker");
    expect(screen.getByText(/^Also known as/)).toHaveTextContent("Also known as 노르웨이 · Norge");
    expect(screen.getByRole("link", { name: "Western European and other States" })).toHaveAttribute(
      "href",
      "/votes?region=western-european-other",
    );
    expect(section("Memberships and regional group")).toHaveTextContent(
      "Human Rights Council2008–2010since 2014",
    );
  });

  test("counts its positions by body, and as many stand in the figure, the tables and the CSV", async () => {
    await renderState("/states/NOR");
    const counts = screen.getByRole("table", { name: "Positions by body" });
    expect(rowsOf(counts)).toEqual([
      "Body In favour Against Abstaining Not votingVotes",
      "General Assembly10001",
      "Human Rights Council10113",
      "All bodies20114",
    ]);
    expect(marks().map((mark) => mark.getAttribute("aria-label"))).toEqual([
      "Norway: In favour. General Assembly, 18 December 2013: A made-up event",
      "Norway: In favour; put the draft forward. Human Rights Council, 27 March 2008: A made-up event",
      "Norway: Not voting. Human Rights Council, 25 March 2010: A made-up event",
      "Norway: put the draft forward. Human Rights Council, 22 March 2012: A made-up event",
      "Norway: Abstaining. Human Rights Council, 28 March 2014: A made-up event",
    ]);
    const tables = within(section("Position by position"));
    expect(tables.getAllByRole("row")).toHaveLength(marks().length + 2);
    const rows = csvOf(tables.getByRole("link", { name: "Download as CSV" }));
    expect(rows).toHaveLength(marks().length);
  });

  test("says what changed, and what it put forward or stood apart from", async () => {
    await renderState("/states/NOR");
    expect(section("What changed")).toHaveTextContent(
      "from in favour to abstaining · Human Rights Council27 March 2008: A made-up event28 March 2014",
    );
    expect(section("Drafts that it put forward")).toHaveTextContent(
      "It is named among the sponsors of 2 of 2 drafts whose sponsors are on record.",
    );
    expect(section("Texts without a vote from which it stood apart")).toHaveTextContent(
      "No source that was read names it.",
    );
    expect(section("Open questions about these decisions")).toHaveTextContent("Who was absent in 2010?");
  });

  test("names the source and the support of a statement of dissociation", async () => {
    await renderState("/states/FJI");
    const apart = within(section("Texts without a vote from which it stood apart"));
    expect(apart.getByText("did not join the consensus")).toBeVisible();
    expect(apart.getByText(/One source/)).toBeVisible();
    expect(apart.getByRole("link", { name: /A made-up publisher: A made-up page/ })).toBeVisible();
  });

  test("is called no member of a body only where its list of members proves it", async () => {
    await renderState("/states/PER");
    const tables = section("Position by position");
    expect(tables).toHaveTextContent("2 votes were taken when it was not a member.");
    expect(tables).toHaveTextContent("In 1 vote it has no position on record.");
    expect(section("Memberships and regional group")).toHaveTextContent(
      "not a member in the time on record, 2006–2014",
    );
  });

  test("never shows a position where no vote was taken", async () => {
    await renderState("/states/FJI");
    const row = within(section("Position by position")).getByRole("row", { name: /22 March 2012/ });
    expect(row).toHaveTextContent("Adopted without a vote");
    expect(row).toHaveTextContent("No position on record");
  });

  test("follows the filters of the address, says so, and offers to take them off", async () => {
    const { user } = await renderState("/states/NOR?bodies=general-assembly&to=2013");
    expect(screen.getByText(/^The filters leave 2 of 8 decisions/)).toBeVisible();
    expect(marks()).toHaveLength(1);
    expect(rowsOf(screen.getByRole("table", { name: "Positions by body" })).at(-1)).toBe("All bodies10001");
    await user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(marks()).toHaveLength(5);
    expect(screen.queryByText(/^The filters leave/)).not.toBeInTheDocument();
  });

  test("is found by a code in small letters, too", async () => {
    await renderState("/states/nor");
    expect(screen.getByRole("heading", { level: 1, name: "Norway" })).toBeVisible();
  });

  test("that does not exist leads to a field that finds one by any of its names", async () => {
    const { user, router } = await renderState("/states/XYZ");
    expect(screen.getByRole("heading", { level: 1, name: "This record has no such State" })).toBeVisible();
    await user.type(screen.getByRole("combobox", { name: "Find a State" }), "노르{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Norway" })).toBeVisible();
    expect(router.state.location.pathname).toBe("/states/NOR");
  });

  test("is not on record in a dataset without positions", async () => {
    await renderState("/states/NOR", DATASET);
    expect(screen.getByText("This dataset does not hold the positions of States.")).toBeVisible();
  });
});

describe("the figure", () => {
  test("is one stop of the keyboard, and the arrows go from mark to mark", async () => {
    const { user } = await renderState("/states/NOR");
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    marks()[0]?.focus();
    const focused = () => document.activeElement?.getAttribute("aria-label");
    await user.keyboard("{ArrowDown}");
    expect(focused()).toMatch(/Abstaining. Human Rights Council, 28 March 2014/);
    await user.keyboard("{ArrowLeft}");
    expect(focused()).toMatch(/22 March 2012/);
    await user.keyboard("{Home}");
    expect(focused()).toMatch(/27 March 2008/);
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toEqual([document.activeElement]);
  });

  test("leads from each mark to its decision", async () => {
    await renderState("/states/NOR?vs=GHA");
    expect(marks()[0]).toHaveAttribute("href", "/votes/assembly-2013");
  });
});

describe("two States", () => {
  test("are compared by choosing another one, and only the differences are listed", async () => {
    const { user, search } = await renderState("/states/NOR");
    await user.type(screen.getByRole("combobox", { name: "Compare with another State" }), "ghan{Enter}");
    expect(search()).toBe("?vs=GHA");
    expect(screen.getByRole("heading", { level: 1, name: "Norway and Ghana" })).toBeVisible();
    expect(screen.getAllByRole("status")[0]).toHaveTextContent(
      "Norway and Ghana differ in 4 of 4 votes in which both have a position. In 1 other vote only Ghana has a position on record.",
    );
    const differences = section("Where their positions differ");
    expect(within(differences).getAllByRole("row")).toHaveLength(4 + 2);
    expect(csvOf(within(differences).getByRole("link", { name: "Download as CSV" }))).toHaveLength(4);
    expect(screen.queryByRole("region", { name: "Position by position" })).not.toBeInTheDocument();
  });

  test("are counted by body", async () => {
    await renderState("/states/FJI?vs=NOR");
    expect(rowsOf(screen.getByRole("table", { name: "Votes in which both have a position" }))).toEqual([
      "BodySameDifferentVotes",
      "General Assembly101",
      "Human Rights Council · Commission on Human Rights123",
      "All bodies224",
    ]);
  });

  test("can be swapped, and each can be seen alone", async () => {
    await renderState("/states/NOR?vs=GHA");
    expect(screen.getByRole("link", { name: "Swap the two" })).toHaveAttribute("href", "/states/GHA?vs=NOR");
    const alone = screen.getAllByRole("link", { name: "Norway" })[0];
    expect(alone).toHaveAttribute("href", "/states/NOR");
  });

  test("are told of when the address names no second one that there is", async () => {
    await renderState("/states/NOR?vs=XYZ");
    expect(screen.getByText(/compare Norway with “XYZ”, which is the code of no State/)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1, name: "Norway" })).toBeVisible();
  });

  test("are not one and the same", async () => {
    await renderState("/states/NOR?vs=nor");
    expect(screen.getByText("The address asks to compare Norway with itself.")).toBeVisible();
  });
});
