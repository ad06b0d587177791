import { screen, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { VotesPage } from "../../src/pages/VotesPage";
import { DATASET, POSITIONS_FILE, STATES } from "../fixtures/ballots";
import { makeDataset } from "../fixtures/timeline";
import { server } from "../mocks/server";
import { answer, firstThen, POSITIONS_ADDRESS, respond } from "../mocks/timelineResponses";
import { renderApp } from "../renderApp";
import { giveElementsWidth } from "../views/timeline/layout";

const WITH_POSITIONS = { ...DATASET, positions: "dprk.positions.json" };

function open(at = "/votes") {
  giveElementsWidth();
  server.use(answer(POSITIONS_ADDRESS, respond.json(POSITIONS_FILE)));
  return renderApp(<VotesPage />, { at, dataset: WITH_POSITIONS });
}

const grid = () => screen.findByRole("grid", { name: "Positions of States by vote" });
/** The cells of a State, in words. */
const cellsOf = async (name: string) => {
  const row = within(await grid()).getByRole("row", { name: new RegExp(`^${name}`) });
  return within(row)
    .getAllByRole("gridcell")
    .map((cell) => cell.getAttribute("aria-label"));
};
const rowNames = async () =>
  within(await grid())
    .getAllByRole("rowheader")
    .map((header) => header.textContent);

beforeEach(() => {
  vi.restoreAllMocks();
});

describe(VotesPage, () => {
  test("shows the position of each State in each vote, and why there is none", async () => {
    open();
    expect(await cellsOf("Ghana")).toEqual([
      "Neither positions nor totals are on record",
      "Against",
      "Only the totals of this vote are on record",
      "Abstaining",
      "Abstaining",
      "In favour",
      "No vote was taken",
      "In favour",
    ]);
    expect((await cellsOf("Serbia and Montenegro"))[4]).toBe("No position on record: not a member then");
    expect(document.title).toBe("Votes · UN Accountability Tracker");
  });

  test("is a grid that says how large it is and where each of its cells lies", async () => {
    open();
    const matrix = await grid();
    // Two lines of headings, five groups, five States; the name and eight decisions.
    expect(matrix).toHaveAttribute("aria-rowcount", "12");
    expect(matrix).toHaveAttribute("aria-colcount", "9");
    const row = within(matrix).getByRole("row", { name: /^Ghana/ });
    expect(row).toHaveAttribute("aria-rowindex", "4");
    expect(within(row).getAllByRole("gridcell").at(-1)).toHaveAttribute("aria-colindex", "9");
    const bodies = within(within(matrix).getAllByRole("row")[0] ?? matrix).getAllByRole("columnheader");
    expect(bodies.map((body) => [body.textContent, body.getAttribute("aria-colspan")])).toEqual([
      ["Security Council", "1"],
      ["General Assembly", "1"],
      ["Third Committee", "1"],
      ["Human Rights Council · Commission on Human Rights", "5"],
    ]);
  });

  test("leads from its headings to the votes and the States", async () => {
    open("/votes?types=resolution");
    const matrix = within(await grid());
    const vote = matrix.getByRole("link", {
      name: /^Human Rights Council, 27 March 2008, A\/TEST\/RES\/1: Adopted by recorded vote/,
    });
    expect(vote).toHaveAttribute("href", "/votes/council-2008?types=resolution");
    expect(matrix.getByRole("link", { name: "Ghana" })).toHaveAttribute(
      "href",
      "/states/GHA?types=resolution",
    );
  });

  test("shows a tally over a vote, and none over a text adopted without one", async () => {
    open();
    const labels = within(await grid())
      .getAllByRole("columnheader")
      .map((header) => header.querySelector("a > [aria-hidden]")?.textContent)
      .filter((label) => label !== undefined);
    expect(labels).toEqual([
      "no totals",
      "2–1–1",
      "totals 40–77–50",
      "1–1–1",
      "1–1–1",
      "1–0–0",
      "without a vote",
      "2–1–1",
    ]);
  });

  test("counts what the filters leave, and States also where they have no position", async () => {
    const { user } = open("/votes?bodies=human-rights-council");
    expect(await screen.findByText("4 votes · 1 text adopted without a vote · 5 States")).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: /^Without a vote/ }));
    expect(await screen.findByText("0 votes · 1 text adopted without a vote · 5 States")).toBeVisible();
    expect(await cellsOf("Ghana")).toEqual(["No vote was taken"]);
  });

  test("offers only what decisions have, with how many each would show", async () => {
    open();
    await grid();
    const bodies = within(screen.getByRole("group", { name: "Bodies" })).getAllByRole("checkbox");
    expect(bodies).toHaveLength(5);
    expect(screen.getByRole("checkbox", { name: "General Assembly 2" })).toBeInTheDocument();
    expect(screen.queryByRole("checkbox", { name: /^report/ })).not.toBeInTheDocument();
  });

  test("groups the States by region, and shows those of the regions that are wanted", async () => {
    const { user, search } = open();
    expect(await rowNames()).toEqual([
      "African States 1 State",
      "Ghana",
      "Asia-Pacific States 1 State",
      "Fiji",
      "Latin American and Caribbean States 1 State",
      "Peru",
      "Western European and other States 1 State",
      "Norway",
      "In no regional group on record 1 State",
      "Serbia and Montenegro",
    ]);
    await user.click(screen.getByRole("checkbox", { name: /^African States/ }));
    expect(search()).toBe("?region=african");
    expect(await rowNames()).toEqual(["African States 1 State", "Ghana"]);
  });

  test("orders by name or by most changes of side, and then says how many", async () => {
    const { user } = open();
    await grid();
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "by name");
    expect(await rowNames()).toEqual(["Fiji", "Ghana", "Norway", "Peru", "Serbia and Montenegro"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "most changes of side first");
    expect((await rowNames()).slice(0, 2)).toEqual(["Fiji1", "Ghana1"]);
    expect(screen.getByRole("columnheader", { name: "State changes of side" })).toBeVisible();
  });

  test("finds a State by any of its names, and brings the keyboard to its row", async () => {
    const { user } = open("/votes?region=african");
    await grid();
    await user.type(screen.getByRole("combobox", { name: "Find a State" }), "norge{Enter}");
    expect(await within(await grid()).findByRole("link", { name: "Norway" })).toHaveFocus();
    // It stood outside of the region that was wanted, and that is off now.
    expect((await rowNames()).length).toBe(10);
  });

  test("reads out in words what the keyboard is at", async () => {
    const { user } = open();
    const matrix = await grid();
    within(matrix).getByRole("link", { name: "Ghana" }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toHaveAttribute("aria-label", "Against");
    expect(matrix.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(screen.getByText("Against", { selector: "strong" }).parentElement).toHaveTextContent(
      "Ghana: Against · General Assembly, 18 December 2013: Adopted by recorded vote",
    );
  });

  test("passes the heading of a group without leaving its column, and goes to both ends", async () => {
    const { user, router } = open();
    const matrix = await grid();
    within(matrix).getByRole("link", { name: "Ghana" }).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("Asia-Pacific States");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toHaveAttribute("aria-colindex", "3");
    await user.keyboard("{Control>}{End}{/Control}");
    expect(document.activeElement?.closest("[role=row]")).toHaveAttribute("aria-rowindex", "12");
    await user.keyboard("{Enter}");
    expect(router.state.location.pathname).toBe("/votes/council-2014");
  });

  test("says the same in words, with disagreements between sources", async () => {
    open();
    await grid();
    const words = screen.getByRole("region", { name: "The same decisions in words" });
    expect(within(words).getAllByRole("listitem")).toHaveLength(8);
    expect(words).toHaveTextContent(
      "Rejected by a vote with only totals on record: 40 in favour, 77 against, 50 abstaining",
    );
    expect(words).toHaveTextContent("Adopted without a vote");
  });

  test("says that nothing matches instead of showing an empty matrix, and leads back", async () => {
    const { user } = open("/votes?types=report");
    expect(await screen.findByRole("heading", { name: "No decision matches" })).toBeVisible();
    expect(screen.queryByRole("grid")).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Clear all filters" }));
    expect(await cellsOf("Fiji")).toHaveLength(8);
  });

  test("saves what it shows as a table", async () => {
    const { user } = open("/votes?bodies=general-assembly&region=african");
    await grid();
    const saved: Blob[] = [];
    vi.stubGlobal(
      "URL",
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => saved.push(blob) && "blob:x",
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    await user.click(screen.getByRole("button", { name: "Download as CSV" }));
    expect(await saved[0]?.text()).toBe(
      "state,state_name,region,assembly-2013,committee-2013\nGHA,Ghana,african,against,totals\n",
    );
  });

  test("says that the positions are loading, and can be asked for them again when that failed", async () => {
    giveElementsWidth();
    server.use(answer(POSITIONS_ADDRESS, firstThen(respond.html, respond.json(POSITIONS_FILE))));
    const { user } = renderApp(<VotesPage />, { at: "/votes", dataset: WITH_POSITIONS });
    expect(screen.getByRole("status")).toHaveTextContent("Loading the positions…");
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    expect(await rowNames()).toHaveLength(STATES.length * 2);
  });

  test("shows the decisions of a dataset without positions, and says so of one without decisions", async () => {
    giveElementsWidth();
    const { unmount } = renderApp(<VotesPage />, { dataset: DATASET });
    expect(
      await screen.findByText("1 vote · 1 text adopted without a vote · 6 not counted · 0 States"),
    ).toBeVisible();
    unmount();
    renderApp(<VotesPage />, { dataset: makeDataset() });
    expect(await screen.findByText("This dataset holds no decisions.")).toBeVisible();
  });
});
