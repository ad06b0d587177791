/** Researchers compare how bodies and States decided: the matrix of all votes, and the page of one. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { csvParse } from "d3";
import { countDecisions } from "../../src/core/ballots/countDecisions";
import { hasPositions, toVoteColumns } from "../../src/core/ballots/voteColumns";
import { parsePositions } from "../../src/core/dataset/parseCompanion";
import type { PositionsFile } from "../../src/core/dataset/positionsSchema";
import { expect, expectInAddress, expectPath, shownCount, test as base } from "./reader";

const test = base.extend<{ readonly positions: PositionsFile }>({
  positions: async ({ request }, use) => {
    const read = parsePositions(await (await request.get("/data/dprk.positions.json")).json());
    if (!read.ok) throw new Error("The published positions cannot be read");
    await use(read.file);
  },
});

const gridOf = (page: Page) => page.getByRole("grid", { name: "Positions of States by vote" });
const countOf = (page: Page) =>
  page.getByRole("paragraph").filter({ hasText: /^\d+ votes? · \d+ texts? adopted/ });

async function openVotes(page: Page, address = "/votes"): Promise<Locator> {
  await page.goto(address);
  await expect(gridOf(page)).toBeVisible();
  return gridOf(page);
}

test("R2: resolutions by manner of adoption, with counts that equal the table's and the CSV's", async ({
  page,
  record,
  positions,
}) => {
  await openVotes(page);
  await page.getByRole("button", { name: "Type: any" }).click();
  await page.getByRole("checkbox", { name: /^resolution/i }).check();
  await page.keyboard.press("Escape");
  const resolutions = toVoteColumns(
    record.events.filter(({ type }) => type === "resolution"),
    positions.votes,
  );
  const { votes, withoutVote } = countDecisions(resolutions);
  await expect(countOf(page)).toHaveText(
    `${votes} votes · ${withoutVote} texts adopted without a vote · 194 States`,
  );

  // Each manner by itself: the same number here, in the table of events and in the file.
  for (const [name, manner] of [
    ["Recorded vote", "recorded-vote"],
    ["Without a vote", "without-vote"],
  ] as const) {
    await page.getByRole("button", { name: /^Decision/ }).click();
    await page.getByRole("checkbox", { name: new RegExp(`^${name}`) }).check();
    await page.keyboard.press("Escape");
    await expectInAddress(page, { types: "resolution", manner });
    const expected = resolutions.filter(({ action }) => action.manner === manner);
    await expect(gridOf(page)).toHaveAttribute("aria-colcount", String(expected.length + 1));

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download as CSV" }).click(),
    ]);
    const table = csvParse(await readFile(await download.path(), "utf8"));
    expect(table.columns.slice(3).toSorted()).toEqual(expected.map(({ event }) => event.id).toSorted());
    expect(table).toHaveLength(positions.states.length);
    for (const column of expected.filter(hasPositions)) {
      const inFavour = table.filter((row) => row[column.event.id] === "in-favour");
      expect(inFavour).toHaveLength(column.tally.inFavour);
    }
    if (manner === "without-vote") {
      await expect(gridOf(page).getByText(/\d+–\d+–\d+/)).toHaveCount(0);
      await expect(gridOf(page).getByRole("gridcell", { name: "In favour" })).toHaveCount(0);
    }

    await page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Table" }).click();
    expect(await shownCount(page)).toBe(expected.length);
    await page.goBack();
    await page.getByRole("button", { name: `Remove filter: ${name}` }).click();
  }
});

test("R2 by keyboard alone: filter, walk to a vote, open it, and go back", async ({ page }) => {
  const grid = await openVotes(page, "/votes?types=resolution");
  await page.getByRole("button", { name: /^Decision/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Recorded vote/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expectInAddress(page, { manner: "recorded-vote" });

  await page.getByRole("combobox", { name: "Find a State" }).focus();
  await page.keyboard.type("조선");
  await page.keyboard.press("Enter");
  await expect(grid.getByRole("link", { name: "DPR Korea" })).toBeFocused();
  await page.keyboard.press("Control+End");
  const cell = page.locator(":focus");
  await expect(cell).toHaveAttribute("role", "gridcell");
  await expect(cell).toBeInViewport();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(
    /^General Assembly, 16 December 2005, A\/RES\/60\/173/,
  );
  await page.keyboard.press("Enter");
  await expectPath(page, "/votes/ga-res-60-173");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(gridOf(page)).toHaveAttribute("aria-colcount", /\d+/);
});

test("the grid keeps the cell with the focus while the matrix scrolls away under it", async ({ page }) => {
  const grid = await openVotes(page, "/votes?order=name");
  await grid.getByRole("link", { name: "Algeria" }).focus();
  await page.keyboard.press("ArrowRight");
  await grid.evaluate((element) => element.parentElement?.scrollTo(0, 10_000));
  await expect(grid.getByRole("link", { name: "Tonga" })).toBeInViewport();
  await expect(page.locator(":focus")).toHaveAttribute("role", "gridcell");
  await page.keyboard.press("ArrowDown");
  const row = page.locator(":focus").locator("xpath=..");
  await expect(row.getByRole("link", { name: "Andorra" })).toBeInViewport();
});

test("only the rows in sight are there, however many States there are", async ({ page, positions }) => {
  const grid = await openVotes(page);
  expect(positions.states.length).toBeGreaterThan(190);
  expect(await grid.getByRole("row").count()).toBeLessThan(80);
  // The headings stay while the rows pass.
  await grid.evaluate((element) => element.parentElement?.scrollTo(600, 2500));
  await expect(grid.getByRole("columnheader", { name: "General Assembly", exact: true })).toBeInViewport();
  await expect(grid.getByRole("columnheader", { name: "State", exact: true })).toBeInViewport();
});

test("a vote says the same on the map and in the list, and leads to its neighbours", async ({
  page,
  positions,
}) => {
  await page.goto("/events/ga-res-69-188");
  await page.getByRole("link", { name: "This decision in full" }).click();
  await expectPath(page, "/votes/ga-res-69-188");
  const map = page.getByRole("img", { name: /^Map of the positions: 116 in favour/ });
  await expect(map).toBeVisible();
  const drawn = await map
    .locator("[data-state]")
    .evaluateAll((areas) =>
      areas.map((area) => `${area.getAttribute("data-state")} ${area.getAttribute("data-position")}`),
    );
  const vote = positions.votes["ga-res-69-188"];
  const held = (["inFavour", "against", "abstaining", "notVoting"] as const).flatMap((position) =>
    (vote?.[position] ?? []).map((iso3) => `${iso3} ${position}`),
  );
  expect(drawn.toSorted()).toEqual(held.toSorted());

  // Signs of small States are large enough to be seen, also where the map is narrowest.
  await page.setViewportSize({ width: 360, height: 800 });
  const sizes = await map
    .locator("g[data-state]")
    .evaluateAll((signs) => signs.map((sign) => sign.getBoundingClientRect().width));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);

  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("link", { name: "General Assembly resolution on North Korea, 2013" }).click();
  await expectPath(page, "/votes/ga-res-68-183");
  await expect(page.getByText("That is not the same as unanimous.", { exact: false })).toBeVisible();
  await expect(page.getByRole("img")).toHaveCount(0);
});

test("in print all rows and columns of the matrix are there", async ({ page, positions }) => {
  const grid = await openVotes(page);
  await page.emulateMedia({ media: "print" });
  await expect(grid.getByRole("rowheader").getByRole("link")).toHaveCount(positions.states.length);
  const rows = await grid.getByRole("row").last().getByRole("gridcell").count();
  expect(rows).toBe(73);
  await expect(page.getByRole("button", { name: "Download as CSV" })).toBeHidden();
});

test("forced colours keep every mark of the matrix", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  const grid = await openVotes(page, "/votes?bodies=ga&order=name");
  const looks = await grid.locator("svg path").evaluateAll((marks) =>
    marks.map((mark) => {
      const { fill, stroke } = getComputedStyle(mark);
      const ground = getComputedStyle(document.body).backgroundColor;
      return {
        position: mark.getAttribute("data-position"),
        isSeen: [fill, stroke].some((ink) => ink !== "none" && ink !== ground),
      };
    }),
  );
  expect(new Set(looks.map(({ position }) => position)).size).toBe(4);
  expect(looks.filter(({ isSeen }) => !isSeen)).toEqual([]);
});
