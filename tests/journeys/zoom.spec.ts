/** Coming closer and moving along time, by every means there is. Each gesture is one step of the history. */
import type { Locator, Page } from "@playwright/test";
import {
  countLine,
  expect,
  expectInAddress,
  historyLength,
  openTimeline,
  plotOf,
  shownCount,
  test,
} from "./reader";

type Dates = { readonly from: string | null; readonly to: string | null };

const SOME_YEARS = "/?from=2013-01-01&to=2017-12-31";

function datesOf(page: Page): Dates {
  const { searchParams } = new URL(page.url());
  return { from: searchParams.get("from"), to: searchParams.get("to") };
}

/** Waits until the dates of the address are others than before, and says which. */
async function newDates(page: Page, before: Dates): Promise<Dates> {
  await expect.poll(() => datesOf(page)).not.toEqual(before);
  return datesOf(page);
}

function days({ from, to }: Dates): number {
  return (Date.parse(to ?? "") - Date.parse(from ?? "")) / 86_400_000;
}

/** Gestures come to the plot a moment after it has been painted. */
async function openForGestures(page: Page, address: string): Promise<Locator> {
  await openTimeline(page, address);
  await page.waitForFunction(() => {
    const plot = document.querySelector("[data-timeline]");
    return plot !== null && "__zoom" in plot;
  });
  return plotOf(page);
}

/** A place of an element, by shares of its width and height, on the screen. */
async function placeOn(element: Locator, across: number, down: number) {
  const box = await element.boundingBox();
  if (box === null) throw new Error("not on the screen");
  return { x: box.x + box.width * across, y: box.y + box.height * down };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

test("the buttons zoom, move and show all years again, and Back undoes them one by one", async ({ page }) => {
  await openTimeline(page);
  const tools = page.getByRole("group", { name: "Zoom and move" });
  const all = datesOf(page);

  await tools.getByRole("button", { name: "Zoom in" }).click();
  const near = await newDates(page, all);
  await tools.getByRole("button", { name: "Later" }).click();
  const later = await newDates(page, near);
  expect((later.from ?? "") > (near.from ?? "")).toBe(true);
  await tools.getByRole("button", { name: "Earlier" }).click();
  const earlier = await newDates(page, later);
  expect((earlier.from ?? "") < (later.from ?? "")).toBe(true);
  await tools.getByRole("button", { name: "All years" }).click();
  expect(await newDates(page, earlier)).toEqual(all);

  for (const dates of [earlier, later, near, all]) {
    await page.goBack();
    await expectInAddress(page, dates);
  }
});

test("a drag moves along time without opening what it began on, and is one step of the history", async ({
  page,
}) => {
  const plot = await openForGestures(page, SOME_YEARS);
  const before = datesOf(page);
  const depth = await historyLength(page);
  const mark = plot.getByRole("link", { name: "Second formal meeting of the Security Council" });
  const start = await placeOn(mark, 0.5, 0.5);
  await drag(page, start, { x: start.x - 250, y: start.y });

  const after = await newDates(page, before);
  expect((after.from ?? "") > (before.from ?? "")).toBe(true);
  expect(Math.abs(days(after) - days(before))).toBeLessThanOrEqual(1);
  expect(new URL(page.url()).pathname).toBe("/");
  expect(await historyLength(page)).toBe(depth + 1);
  await page.goBack();
  await expectInAddress(page, before);
});

test("ctrl and the wheel come closer to what is under the pointer, in one step of the history", async ({
  page,
}) => {
  const plot = await openForGestures(page, SOME_YEARS);
  const before = datesOf(page);
  const depth = await historyLength(page);
  const place = await placeOn(plot, 0.75, 0.3);
  await page.mouse.move(place.x, place.y);
  await page.keyboard.down("Control");
  // At once, as a hand turns it: after a pause, the next turn is another gesture.
  await Promise.all([-120, -120, -120, -120].map((turn) => page.mouse.wheel(0, turn)));
  await page.keyboard.up("Control");

  const after = await newDates(page, before);
  expect(days(after)).toBeLessThan(days(before));
  const left = (dates: Dates) => Date.parse(dates.from ?? "");
  const right = (dates: Dates) => Date.parse(dates.to ?? "");
  expect(left(after) - left(before)).toBeGreaterThan(right(before) - right(after));
  expect(await historyLength(page)).toBe(depth + 1);
  await page.goBack();
  await expectInAddress(page, before);
});

test("a plain wheel scrolls the page and leaves the dates alone", async ({ page }) => {
  const plot = await openForGestures(page, SOME_YEARS);
  const before = page.url();
  const place = await placeOn(plot, 0.5, 0.3);
  await page.mouse.move(place.x, place.y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  expect(page.url()).toBe(before);
});

test.describe("the overview", () => {
  async function openOverview(page: Page, address: string): Promise<Locator> {
    await openForGestures(page, address);
    const brush = page.getByRole("region", { name: "Overview of all years" }).locator(".overlay");
    await expect(brush).toBeVisible();
    return brush;
  }

  for (const [before, address] of [
    ["all years", "/"],
    ["some years", "/?from=2005&to=2006"],
  ] as const) {
    test(`takes a span by a drag across it while ${before} are shown`, async ({ page }) => {
      const brush = await openOverview(page, address);
      const was = datesOf(page);
      const depth = await historyLength(page);
      await drag(page, await placeOn(brush, 0.4, 0.3), await placeOn(brush, 0.6, 0.3));
      const { from, to } = await newDates(page, was);
      expect(from).toMatch(/^2009/);
      expect(to).toMatch(/^201[45]/);
      expect(await historyLength(page)).toBe(depth + 1);
      await page.goBack();
      await expectInAddress(page, was);
    });
  }

  test("moves the span by a drag of it, and changes it by a drag of its edge", async ({ page }) => {
    await openOverview(page, SOME_YEARS);
    const selection = page.getByRole("region", { name: "Overview of all years" }).locator(".selection");
    const start = await placeOn(selection, 0.5, 0.3);
    const before = datesOf(page);
    await drag(page, start, { x: start.x + 100, y: start.y });
    const moved = await newDates(page, before);
    expect((moved.from ?? "") > (before.from ?? "")).toBe(true);
    expect(Math.abs(days(moved) - days(before))).toBeLessThanOrEqual(1);

    const edge = await placeOn(selection, 1, 0.3);
    await drag(page, edge, { x: edge.x - 100, y: edge.y });
    const shorter = await newDates(page, moved);
    expect(shorter.from).toBe(moved.from);
    expect(days(shorter)).toBeLessThan(days(moved));
  });

  test("takes the same span by typing two dates, and “All years” clears it", async ({ page }) => {
    await openTimeline(page);
    const all = await shownCount(page);
    const overview = page.getByRole("region", { name: "Overview of all years" });
    await overview.getByRole("textbox", { name: "From" }).fill("2013");
    await page.keyboard.press("Enter");
    await overview.getByRole("textbox", { name: "Until" }).fill("2014-06");
    await page.keyboard.press("Enter");
    await expectInAddress(page, { from: "2013", to: "2014-06" });
    await expect(countLine(page, all)).toBeHidden();
    expect(await shownCount(page)).toBeLessThan(all);

    await page.getByRole("button", { name: "All years" }).click();
    await expectInAddress(page, { from: null, to: null });
    await expect(countLine(page, all)).toBeVisible();
  });
});
