/** Who traces a recommendation finds it by a word, sees its whole chain, and sees it again on the timeline. */
import type { Page } from "@playwright/test";
import { parseRecommendations } from "../../src/core/dataset/parseCompanion";
import {
  expect,
  expectInAddress,
  expectPath,
  historyLength,
  openTimeline,
  plotOf,
  test,
  waitForTimeline,
} from "./reader";

const ASK = "Refer the situation to the International Criminal Court";
const search = (page: Page) => page.getByRole("searchbox", { name: "Search" });
const matches = (page: Page) => page.getByRole("region", { name: "Recommendations that match" });
const chainOf = (page: Page) => page.getByRole("region", { name: "From ask to outcome" });
const drawnSteps = (page: Page) =>
  chainOf(page).getByRole("group", { name: "The chain on the axis of time" }).getByRole("link");
const toldSteps = (page: Page) => chainOf(page).locator("ol > li");

/** What a chain shows: each step with kind, date, symbol and source, drawn as it is told. */
async function expectWholeChain(page: Page) {
  await expectPath(page, "/recommendations/ask-icc-referral");
  await expect(page.getByRole("heading", { level: 1, name: ASK })).toBeVisible();
  const told = await toldSteps(page).evaluateAll((items) =>
    items.map((item) => [`#${item.id}`, item.getAttribute("data-step")]),
  );
  expect(told.length).toBeGreaterThan(20);
  await expect(drawnSteps(page)).toHaveCount(told.length);
  const drawn = await drawnSteps(page).evaluateAll((marks) =>
    marks.map((mark) => [mark.getAttribute("href"), mark.getAttribute("data-step")]),
  );
  expect(drawn).toEqual(told);
  const first = toldSteps(page).first();
  await expect(first).toContainText("17 February 2014");
  await expect(first).toContainText("first asked");
  await expect(first).toContainText("A/HRC/25/63, paragraph 94 (a)");
  await expect(first.getByRole("link", { name: /leaves this site/ }).first()).toHaveAttribute(
    "href",
    /^https:\/\//,
  );
}

test.describe("tracing a recommendation from a word to its chain", () => {
  test("takes two actions of the mouse and the keys, and its chain on the timeline a third", async ({
    page,
  }) => {
    await openTimeline(page);
    await search(page).fill("refer"); // 1
    await matches(page).getByRole("link", { name: ASK }).click(); // 2
    await expectWholeChain(page);

    await page.getByRole("link", { name: "Show this chain on the timeline" }).click(); // 3
    await expectPath(page, "/");
    await expectInAddress(page, { chain: "ask-icc-referral", q: null });
    await expect(page.getByText(`Chain: ${ASK}`)).toBeVisible();
  });

  test("takes four actions by keyboard alone", async ({ page }) => {
    await openTimeline(page);
    await expect(search(page)).toBeVisible();
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("/"); // 1
    await page.keyboard.type("refer"); // 2
    await expect(matches(page)).toBeVisible();
    await page.keyboard.press("ArrowDown"); // 3
    await expect(matches(page).getByRole("link", { name: ASK })).toBeFocused();
    await page.keyboard.press("Enter"); // 4
    await expectWholeChain(page);
    await expect(page.getByRole("main")).toBeFocused();
  });

  test("works from every page, and Back goes to where one was", async ({ page }) => {
    await page.goto("/data");
    await search(page).fill("refer");
    await expectInAddress(page, { q: "refer" });
    await matches(page).getByRole("link", { name: ASK }).click();
    await expectPath(page, "/recommendations/ask-icc-referral");
    await page.goBack();
    await expectPath(page, "/data");
    await expect(matches(page)).toBeHidden();
  });
});

test("the marks of a chain are one stop of Tab, lead along it by the arrow keys, and to its text by Enter", async ({
  page,
}) => {
  await page.goto("/recommendations/ask-icc-referral");
  await expect(drawnSteps(page).first()).toBeVisible();
  await drawnSteps(page).first().focus();
  await page.keyboard.press("ArrowRight");
  const second = toldSteps(page).nth(1);
  await expect(drawnSteps(page).nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#asked-2$/);
  await expect(second).toBeInViewport();
  await drawnSteps(page).nth(1).focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Show this chain on the timeline" })).toBeFocused();
});

test("the board narrows by addressee, its lanes draw what it lists, and the table of it all can be saved", async ({
  page,
  request,
}) => {
  await page.goto("/recommendations");
  const cards = page.getByRole("main").getByRole("article");
  await expect(cards.first()).toBeVisible();
  const all = await cards.count();
  await page.getByRole("button", { name: "Asked of: any" }).click();
  await page.getByRole("checkbox", { name: /^Security Council/ }).check();
  await expectInAddress(page, { bodies: "sc" });
  await page.keyboard.press("Escape");
  const shown = await cards.count();
  expect(shown).toBeLessThan(all);
  await expect(page.getByText(`${shown} of ${all} recommendations shown`)).toBeVisible();

  await page.getByRole("link", { name: "Lanes over time" }).click();
  await expectInAddress(page, { show: "lanes", bodies: "sc" });
  const lanes = page.getByRole("group", { name: "Recommendations over time" });
  await expect(lanes.getByRole("heading")).toHaveCount(shown);
  const parsed = parseRecommendations(await (await request.get("/data/dprk.recommendations.json")).json());
  if (!parsed.ok) throw new Error("the published recommendations cannot be read");
  const marks = parsed.file.recommendations
    .filter(({ addressees }) => addressees.includes("sc"))
    .reduce((sum, { asked, evidence }) => sum + asked.length + evidence.length, 0);
  await expect(lanes.locator("[data-step]")).toHaveCount(marks);
  await page.getByText(`The same as a table: ${marks} steps`).click();
  await expect(page.getByRole("region", { name: "Table of steps" }).getByRole("row")).toHaveCount(marks + 1);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save what is shown (CSV)" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("recommendation-steps.csv");
  await page.goBack();
  await expectInAddress(page, { show: null, bodies: "sc" });
});

test("on a phone the columns of the board stand one below the other, and links lead to each", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/recommendations");
  await page
    .getByRole("navigation", { name: "Columns" })
    .getByRole("link", { name: /^Rejected/ })
    .click();
  await expect(page.getByRole("heading", { level: 2, name: /^Rejected/ })).toBeInViewport();
});

test.describe("a chain on the timeline", () => {
  const emphasis = (page: Page, kind: string) => plotOf(page).locator(`[data-emphasis=${kind}]`);

  test("stands out, stays so while one zooms and pans, and goes out when its chip is removed", async ({
    page,
  }) => {
    await openTimeline(page, "/?chain=ask-icc-referral");
    await expect(emphasis(page, "strong").first()).toBeVisible();
    const faint = emphasis(page, "faint").first();
    expect(Number(await faint.evaluate((mark) => getComputedStyle(mark).opacity))).toBeLessThan(0.5);
    const before = await historyLength(page);
    await page.getByRole("link", { name: /^Show only 2014 to/ }).click();
    await expectInAddress(page, { from: "2014", chain: "ask-icc-referral" });
    await expect(emphasis(page, "strong").nth(10)).toBeVisible();
    // Every mark in sight has its light, and none that of another.
    const lights = await plotOf(page)
      .locator("[data-event]")
      .evaluateAll((marks) =>
        marks.map((mark) => [
          mark.getAttribute("data-emphasis"),
          (mark.getAttribute("aria-description") ?? "") !== "",
        ]),
      );
    for (const [light, isTold] of lights) expect(isTold).toBe(light === "strong");

    await page.getByRole("button", { name: "Stop showing this chain" }).click();
    await expectInAddress(page, { chain: null });
    await expect(emphasis(page, "strong")).toHaveCount(0);
    expect(await historyLength(page)).toBe(before + 2);
  });

  test("keeps its light while a gesture lasts", async ({ page }) => {
    await openTimeline(page, "/?chain=ask-icc-referral&from=2012&to=2020");
    await expect(emphasis(page, "strong").first()).toBeVisible();
    const box = await plotOf(page).boundingBox();
    if (box === null) throw new Error("there is no plot");
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 4, box.y + 12, { steps: 8 });
    const unlit = await plotOf(page).locator("[data-key]:not([data-emphasis])").count();
    const strong = await emphasis(page, "strong").count();
    await page.mouse.up();
    expect(unlit).toBe(0);
    expect(strong).toBeGreaterThan(3);
  });

  test("is told row by row on a phone, and in a column of the table", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/?chain=ask-icc-referral&bodies=coi,hrc");
    await waitForTimeline(page);
    const rows = page.locator("[data-row][data-emphasis=strong]");
    await expect(rows.first()).toContainText("first asked");
    const count = await rows.count();

    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto("/table?chain=ask-icc-referral&bodies=coi,hrc&sort=-chain");
    const strong = page.locator("tr[data-emphasis=strong]");
    await expect(strong).toHaveCount(count);
    await expect(strong.first()).toContainText("first asked");
  });

  test("that the record does not have is told of", async ({ page }) => {
    await openTimeline(page, "/?chain=no-such-chain");
    await expect(page.getByText(/no recommendation and no event “no-such-chain”/)).toBeVisible();
    await expect(plotOf(page).locator("[data-emphasis]")).toHaveCount(0);
  });
});
