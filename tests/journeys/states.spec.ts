/** Researchers follow one State through all bodies, and see what sets it apart from another: counts, never a score. */
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, expectInAddress, expectPath, markOf, openTimeline, panelOf, test } from "./reader";

const VOTE = "Assembly asks the Security Council to consider referral";

const figureOf = (page: Page): Locator => page.getByRole("group", { name: /^Positions over time/ });
const differencesOf = (page: Page): Locator =>
  page.getByRole("region", { name: "Where their positions differ" });
const finder = (page: Page): Locator => page.getByRole("combobox", { name: /^Compare/ });

/** The rows of a table without those of its head. */
const bodyRows = (table: Locator): Locator => table.locator("tbody tr");

/** What has to hold once China has been compared with India. */
async function expectOnlyDifferences(page: Page) {
  await expectInAddress(page, { vs: "IND" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("China and India");
  const sentence = page.getByText(/^China and India differ in \d+ of \d+ votes/);
  const [, differing = ""] = /differ in (\d+) of/.exec((await sentence.textContent()) ?? "") ?? [];
  const rows = bodyRows(differencesOf(page));
  await expect(rows).toHaveCount(Number(differing));
  for (const row of await rows.all()) {
    const [first, second] = (await row.getByRole("cell").allTextContents()).slice(-2);
    expect(first).not.toBe(second);
  }
  await expect(page.getByText(/score|rank|friend/i)).toHaveCount(0);
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator) {
  for (let stops = 0; stops < 200; stops += 1) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one key after the other
    if (await target.evaluate((element) => element === document.activeElement)) return;
    // oxlint-disable-next-line eslint/no-await-in-loop
    await page.keyboard.press("Tab");
  }
  throw new Error("Not within reach of Tab");
}

test("by mouse, five actions lead from the timeline over one State to what sets it apart from another", async ({
  page,
}) => {
  await openTimeline(page);
  await markOf(page, VOTE).click(); // 1
  await panelOf(page).getByText("Members by position").click(); // 2
  await panelOf(page).getByRole("link", { name: "China", exact: true }).click(); // 3
  await expectPath(page, "/states/CHN");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("China");
  await expect(figureOf(page).getByRole("link").first()).toBeVisible();
  await finder(page).click(); // 4
  await page.getByRole("option", { name: "India", exact: true }).click(); // 5
  await expectOnlyDifferences(page);
});

test("by keyboard alone, four actions lead from a vote over one State to what sets it apart from another", async ({
  page,
}) => {
  await openTimeline(page, "/events/ga-res-69-188");
  await tabTo(page, panelOf(page).locator("summary", { hasText: "Members by position" }));
  await page.keyboard.press("Enter"); // 1
  const china = panelOf(page).getByRole("link", { name: "China", exact: true });
  await expect(china).toBeVisible();
  await tabTo(page, china);
  await page.keyboard.press("Enter"); // 2
  await expectPath(page, "/states/CHN");
  await tabTo(page, finder(page));
  await page.keyboard.type("인도"); // 3
  await expect(page.getByRole("option").first()).toHaveText("India");
  await page.keyboard.press("Enter"); // 4
  await expectOnlyDifferences(page);
});

test("the figure, the counts, the tables and the CSV of a State hold the same positions", async ({
  page,
}) => {
  await page.goto("/states/JPN");
  const counts = page.getByRole("table", { name: "Positions by body" });
  const total = Number(
    await counts
      .getByRole("row", { name: /^All bodies/ })
      .getByRole("cell")
      .last()
      .textContent(),
  );
  const sums = await bodyRows(counts).evaluateAll((rows) =>
    rows.map((row) => Number(row.lastElementChild?.textContent)),
  );
  expect(sums.reduce((sum, count) => sum + count, 0)).toBe(total);
  const positions = /: (In favour|Against|Abstaining|Not voting)/;
  const labels = await figureOf(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  expect(labels.filter((label) => positions.test(label))).toHaveLength(total);

  const tables = page.getByRole("region", { name: "Position by position" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    tables.getByRole("link", { name: "Download as CSV" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("positions-JPN.csv");
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\n").slice(1);
  await expect(bodyRows(tables)).toHaveCount(lines.length);
  expect(labels).toHaveLength(lines.length);
});

test("the figure is one stop of the keyboard: arrows go through it, and Enter opens the decision", async ({
  page,
}) => {
  await page.goto("/states/JPN");
  const marks = figureOf(page).getByRole("link");
  await tabTo(page, marks.first());
  const caption = page.getByRole("figure").locator("figcaption");
  await expect(caption).toContainText("Japan: In favour. Security Council");
  await page.keyboard.press("ArrowDown");
  await expect(caption).toContainText("General Assembly");
  await page.keyboard.press("Home");
  await expect(caption).toContainText("General Assembly, 16 December 2005");
  await page.keyboard.press("Enter");
  await expectPath(page, "/votes/ga-res-60-173");
});

test("filters of the address apply, are named, and can be taken off; Back undoes each step", async ({
  page,
}) => {
  await page.goto("/states/PRK?bodies=ga&from=2005&to=2008");
  await expect(page.getByText(/^The filters leave \d+ of \d+ decisions/)).toBeVisible();
  const rows = bodyRows(page.getByRole("region", { name: "Position by position" }));
  const filtered = await rows.count();
  await page.getByRole("button", { name: "Clear all" }).click();
  await expectInAddress(page, { bodies: null, from: null, to: null });
  expect(await rows.count()).toBeGreaterThan(filtered);
  await finder(page).click();
  await page.getByRole("option", { name: "Cuba", exact: true }).click();
  await expectInAddress(page, { vs: "CUB" });
  await page.getByRole("link", { name: "Swap the two" }).click();
  await expectPath(page, "/states/CUB");
  await expectInAddress(page, { vs: "PRK" });
  await page.goBack();
  await expectPath(page, "/states/PRK");
  await page.goBack();
  await expectInAddress(page, { vs: null });
  await page.goBack();
  await expectInAddress(page, { bodies: "ga", from: "2005", to: "2008" });
});

test("on a phone time runs down, and nothing is wider than the screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/states/JPN?vs=KOR");
  const box = await figureOf(page).boundingBox();
  expect(box?.height).toBeGreaterThan(box?.width ?? 0);
  const hiddenPx = await figureOf(page).evaluate(({ parentElement }) =>
    parentElement === null ? Number.NaN : parentElement.scrollWidth - parentElement.clientWidth,
  );
  expect(hiddenPx).toBe(0);
  const marks = figureOf(page).getByRole("link");
  await marks.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("figure").locator("figcaption")).toContainText(
    "Japan: In favour. Security Council, 11 December 2017",
  );
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("figure").locator("figcaption")).toContainText("Republic of Korea: ");
});

test("forced colours keep every position apart from its ground", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/states/CHN?vs=KOR");
  await expect(figureOf(page)).toBeVisible();
  const seen = await figureOf(page)
    .locator("[data-position]")
    .evaluateAll((shapes) => {
      const ground = getComputedStyle(document.body).backgroundColor;
      return shapes.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return [fill, stroke].some((ink) => ink !== "none" && ink !== ground);
      });
    });
  expect(seen.length).toBeGreaterThan(20);
  expect(seen).not.toContain(false);
});
