/** Everyone at the controls of the timeline: keys, handles, cards, one pointer, two fingers. */
import type { Page } from "@playwright/test";
import {
  expect,
  expectInAddress,
  expectPath,
  historyLength,
  openTimeline,
  panelOf,
  plotOf,
  test,
} from "./reader";

async function openForControls(page: Page, address = "/") {
  await openTimeline(page, address);
  await expect(page.getByRole("slider").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}

/** The name of what has the focus. */
async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}

async function focusedLane(page: Page): Promise<string | undefined> {
  return page.evaluate(
    () => document.activeElement?.closest("[data-lane]")?.getAttribute("data-lane") ?? undefined,
  );
}

/** The stop of Tab in the plot. */
function tabStopOf(page: Page) {
  return plotOf(page).locator("[tabindex='0']");
}

function datesOf(page: Page) {
  const { searchParams } = new URL(page.url());
  return { from: searchParams.get("from"), to: searchParams.get("to") };
}

test("a link leads past the timeline to what comes after it", async ({ page }) => {
  await openForControls(page, "/events/coi-report");
  const skip = page.getByRole("link", { name: "Skip the timeline" });
  await skip.focus();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByText("End of the timeline")).toBeFocused();
  await page.keyboard.press("Tab");
  const isPast = await page.evaluate(() => {
    const end = document.querySelector("#after-timeline");
    const { activeElement } = document;
    return (
      end !== null &&
      activeElement !== null &&
      (end.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    );
  });
  expect(isPast).toBe(true);
});

test("a number goes to a lane, the page keys ten marks on, and the last lane leads round to the first", async ({
  page,
  record,
}) => {
  await openForControls(page);
  await tabStopOf(page).focus();
  const lanes = await plotOf(page)
    .locator("[data-lane]")
    .evaluateAll((all) => all.map((lane) => lane.getAttribute("data-lane") ?? ""));
  await page.keyboard.press("3");
  await expect.poll(() => focusedLane(page)).toBe(lanes[2]);
  await page.keyboard.press("Home");
  const first = await focusedName(page);
  await page.keyboard.press("PageDown");
  await expect.poll(() => focusedName(page)).not.toBe(first);
  await page.keyboard.press("PageUp");
  await expect.poll(() => focusedName(page)).toBe(first);
  await page.keyboard.press("1");
  await expect.poll(() => focusedLane(page)).toBe(lanes[0]);
  await page.keyboard.press("ArrowUp");
  await expect.poll(() => focusedLane(page)).toBe(lanes.at(-1));
  expect(record.bodyById.has(lanes[0] ?? "")).toBe(true);
});

test("Enter takes a cluster apart, and Esc leads all the way back", async ({ page }) => {
  await openForControls(page);
  const cluster = plotOf(page).locator("[data-cluster]").first();
  const name = (await cluster.getAttribute("aria-label")) ?? "";
  const lane = await cluster.evaluate((mark) => mark.closest("[data-lane]")?.getAttribute("data-lane"));
  await cluster.focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => datesOf(page).from).not.toBeNull();
  await expect.poll(() => focusedLane(page)).toBe(lane);
  expect(await focusedName(page)).not.toBe(name);

  await page.keyboard.press("Enter");
  await expect(panelOf(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panelOf(page)).toBeHidden();
  await expect.poll(() => focusedLane(page)).toBe(lane);
  // The card of the mark that has the focus is a level of its own.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expectInAddress(page, { from: null, to: null });
  await expect.poll(() => focusedLane(page)).toBe(lane);
});

test("the handles of the overview follow the arrow keys, one entry of history for each press", async ({
  page,
}) => {
  await openForControls(page, "/?from=2013-03&to=2016-06");
  const depth = await historyLength(page);
  const first = page.getByRole("slider", { name: "First day shown" });
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expectInAddress(page, { from: "2013-04-01", to: "2016-06-30" });
  await page.keyboard.press("PageUp");
  await expectInAddress(page, { from: "2014-04-01", to: "2016-06-30" });
  await expect(first).toHaveAttribute("aria-valuetext", "1 April 2014");
  expect(await historyLength(page)).toBe(depth + 2);
  await page.keyboard.press("Home");
  await page.getByRole("slider", { name: "Last day shown" }).focus();
  await page.keyboard.press("End");
  await expectInAddress(page, { from: null, to: null });
});

test("a click on the overview moves what is shown, without a drag", async ({ page }) => {
  await openForControls(page, "/?from=2013&to=2014");
  const overlay = page.getByRole("region", { name: "Overview of all years" }).locator(".overlay");
  await expect(overlay).toBeVisible();
  const box = await overlay.boundingBox();
  if (box === null) throw new Error("the overview is not there");
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height / 2);
  await expect.poll(() => Number(datesOf(page).from?.slice(0, 4))).toBeGreaterThan(2018);
  await expect(
    page.getByRole("region", { name: "Overview of all years" }).locator(".selection"),
  ).toBeVisible();
});

test("a card stays while the pointer is on it, and goes with Esc", async ({ page }) => {
  await openForControls(page);
  const mark = plotOf(page).locator("[data-event]").first();
  await mark.hover();
  const card = page.locator("[data-card]");
  await expect(card).toBeVisible();
  await card.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expectPath(page, "/");
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  type Finger = { readonly x: number; readonly y: number };

  async function touch(page: Page, steps: readonly (readonly Finger[])[]) {
    const client = await page.context().newCDPSession(page);
    for (const [place, fingers] of steps.entries()) {
      const type = place === 0 ? "touchStart" : "touchMove";
      await client.send("Input.dispatchTouchEvent", { type, touchPoints: [...fingers] });
    }
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await client.detach();
  }

  async function openRows(page: Page) {
    await openTimeline(page);
    await page.waitForLoadState("networkidle");
    await page.getByRole("region", { name: "2014" }).scrollIntoViewIfNeeded();
  }

  test("two fingers change the dates and leave the page where it is", async ({ page }) => {
    await openRows(page);
    await touch(page, [
      [
        { x: 180, y: 350 },
        { x: 180, y: 400 },
      ],
      [
        { x: 180, y: 300 },
        { x: 180, y: 450 },
      ],
      [
        { x: 180, y: 250 },
        { x: 180, y: 500 },
      ],
    ]);
    await expect.poll(() => datesOf(page).from).not.toBeNull();
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test("one finger scrolls the page", async ({ page }) => {
    await openRows(page);
    const before = await page.evaluate(() => scrollY);
    const way = Array.from({ length: 12 }, (_, step) => [{ x: 180, y: 600 - step * 40 }]);
    await touch(page, way);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
    expect(datesOf(page)).toEqual({ from: null, to: null });
  });

  test("buttons do what two fingers do", async ({ page }) => {
    await openRows(page);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => datesOf(page).from).not.toBeNull();
    await page.getByRole("button", { name: "All years" }).click();
    await expectInAddress(page, { from: null, to: null });
  });
});
