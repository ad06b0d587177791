/** Presenting live: without chrome, large, by keys and clicker, each step an address, and Esc leaves. */
import { expect, expectInAddress, expectPath, openTimeline, test } from "./reader";

test("an advocate presents the meetings of the Security Council with a clicker", async ({ page, record }) => {
  const meetings = record.events.filter(({ body, type }) => body === "sc" && type === "meeting");
  await openTimeline(page, "/?bodies=sc&types=meeting");
  await page.getByRole("button", { name: "Present" }).click();
  await expectInAddress(page, { present: "1", bodies: "sc" });
  const bar = page.getByRole("complementary", { name: "Presentation" });
  await expect(bar).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByText(`${meetings.length} to come`)).toBeVisible();

  // What stays in sight stays above the bar.
  const overview = await page.getByRole("region", { name: "Overview of all years" }).boundingBox();
  const barBox = await bar.boundingBox();
  expect((overview?.y ?? 0) + (overview?.height ?? 0)).toBeLessThanOrEqual((barBox?.y ?? 0) + 1);

  await page.keyboard.press("PageDown");
  await expectPath(page, `/events/${meetings[0]?.id}`);
  await expect(page.getByText(`1 of ${meetings.length}`)).toBeVisible();
  // The arrow keys are the presenter's, also where the timeline has the focus.
  await page.locator("[data-event]").first().focus();
  await page.keyboard.press("ArrowRight");
  await expectPath(page, `/events/${meetings[1]?.id}`);
  await page.keyboard.press("End");
  await expectPath(page, `/events/${meetings.at(-1)?.id}`);
  await page.keyboard.press("PageUp");
  await expectPath(page, `/events/${meetings.at(-2)?.id}`);
  await page.keyboard.press("Escape");
  await expectInAddress(page, { present: null, bodies: "sc" });
  await expectPath(page, `/events/${meetings.at(-2)?.id}`);
  await expect(page.getByRole("banner")).toBeVisible();
});

for (const address of [
  "/events/coi-report?present=1",
  "/stories/from-inquiry-to-security-council/7?present=1",
  "/deck?slide=/votes/ga-res-69-188&caption=How+they+voted&present=1",
]) {
  test(`no text is smaller than 18 px at ${address.split("?")[0]}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("complementary", { name: "Presentation" })).toBeVisible();
    await expect(page.locator("[data-event], [data-slide] h1").first()).toBeVisible();
    const small = await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const element = texts.currentNode.parentElement;
        const text = texts.currentNode.textContent?.trim() ?? "";
        if (element === null || text === "" || !element.checkVisibility({ visibilityProperty: true }))
          continue;
        // What only screen readers meet has no size.
        if (element.closest(".visually-hidden, script, style, title, noscript") !== null) continue;
        const scale = element.currentCSSZoom ?? 1;
        const sizePx = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        if (sizePx < 17.95) found.push(`${sizePx}px ${text.slice(0, 40)}`);
      }
      return found;
    });
    expect(small).toEqual([]);
  });
}

test("the next slide is on its way before anybody asks for it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/deck?slide=/questions&slide=/votes&present=1");
  await expect(page.getByRole("heading", { level: 1, name: "Open questions" })).toBeVisible();
  await expect.poll(() => asked.filter((path) => /VotesPage-.*\.js$/.test(path))).toHaveLength(1);
  await expect.poll(() => asked).toContain("/data/dprk.positions.json");
});

test("what is pressed on a slide moves the slide alone, and the presentation goes on", async ({ page }) => {
  await openTimeline(page, "/deck?slide=/&slide=/votes&present=1");
  const slide = page.getByRole("region", { name: "Slide 1 of 2" });
  const stays = () => expectInAddress(page, { present: "1", step: null });
  await slide.getByRole("button", { name: "Zoom in" }).click();
  await expect(slide.getByRole("button", { name: "Zoom out" })).toBeEnabled();
  await stays();
  await slide.locator("[data-event]").first().click();
  const event = slide.getByRole("complementary", { name: "Selected event" });
  await expect(event.getByRole("heading").first()).toBeVisible();
  await stays();
  await event.getByRole("button", { name: "Close" }).click();
  await expect(event).toBeHidden();
  await stays();
  await expectPath(page, "/deck");

  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("region", { name: "Slide 2 of 2" })).toBeVisible();
  await expectInAddress(page, { present: "1", step: "2" });
});

test("what is pressed on the timeline of a story leaves the presentation where it is", async ({ page }) => {
  const story = "/stories/from-inquiry-to-security-council";
  await openTimeline(page, `${story}/2?present=1`);
  const figure = page.getByRole("region", { name: "Timeline of this step" });
  await expect(figure.locator("[data-event=coi-report]")).toHaveAttribute("aria-current", "true");
  const other = figure.locator("[data-event=hrc-res-22-13]");
  await other.click();
  await expect(other).toHaveAttribute("aria-current", "true");
  await expectPath(page, `${story}/2`);
  await page.keyboard.press("ArrowRight");
  await expectPath(page, `${story}/3`);
  await expectInAddress(page, { present: "1" });
});
