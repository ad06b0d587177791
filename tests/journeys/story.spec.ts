/** A guided story: eight steps, told only with the record, by keys or swipes, each step an address. */
import { expect, expectPath, openTimeline, test } from "./reader";

const STORY = "/stories/from-inquiry-to-security-council";

test("a student finds the story and goes through it with the arrow keys", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Read it as a story" }).click();
  await page.getByRole("link", { name: "From inquiry to Security Council in 8 steps" }).click();
  await expectPath(page, `${STORY}/1`);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("The Human Rights Council sets up an inquiry.");
  const told = [];
  for (let step = 2; step <= 8; step += 1) {
    await page.keyboard.press("ArrowRight");
    await expectPath(page, `${STORY}/${step}`);
    await expect(page.getByText(`${step} of 8`)).toBeVisible();
    await expect(heading).toBeFocused();
    told.push(await heading.textContent());
  }
  expect(new Set(told).size).toBe(7);
  // What became of the call is computed, with its rule.
  await expect(
    page.getByRole("link", { name: "Refer the situation to the International Criminal Court" }),
  ).toBeVisible();
  await expect(page.getByText(/^Rule:/)).toBeVisible();
  await page.goBack();
  await expectPath(page, `${STORY}/7`);
  await expect(
    page.getByText(/no formal meetings under the item.* from 11 December 2017 to 17 August 2023/).first(),
  ).toBeVisible();
});

test("the timeline of a step shows the event that it is about, and leads to it", async ({ page }) => {
  await page.goto(`${STORY}/2`);
  const figure = page.getByRole("region", { name: "Timeline of this step" });
  await figure.getByRole("link", { name: "Explore this timeline" }).click();
  await expectPath(page, "/events/coi-report");
  await expect(
    page.getByRole("heading", { name: "Report of the commission of inquiry released" }),
  ).toBeVisible();
  await page.goBack();
  await expectPath(page, `${STORY}/2`);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test("a swipe goes to the next step, and nothing is cut off", async ({ page }) => {
    await openTimeline(page, `${STORY}/1`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/sets up an inquiry/);
    const finger = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number) =>
      finger.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: type === "touchEnd" ? [] : [{ x, y: 330 }],
      });
    await touch("touchStart", 300);
    for (const x of [260, 200, 140, 80]) await touch("touchMove", x);
    await touch("touchEnd", 80);
    await expectPath(page, `${STORY}/2`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
