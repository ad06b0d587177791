/** Everything by keyboard alone: no journey in this file touches a pointer. */
import type { Page } from "@playwright/test";
import {
  countLine,
  expect,
  expectInAddress,
  expectPath,
  openTimeline,
  panelOf,
  plotOf,
  shownCount,
  test,
} from "./reader";

type Place = {
  readonly name: string;
  readonly lane: string;
  readonly isInPlot: boolean;
};

/** Where the focus is. */
async function focused(page: Page): Promise<Place> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    return {
      name: element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "",
      lane: element.closest("[data-lane]")?.getAttribute("data-lane") ?? "",
      isInPlot: element.closest("[data-timeline]") !== null,
    };
  });
}

/** Waits until the focus is on something of that name, and says what it is. */
async function expectFocusOn(page: Page, name: string | RegExp): Promise<Place> {
  const wanted = typeof name === "string" ? expect.stringContaining(name) : expect.stringMatching(name);
  await expect.poll(async () => (await focused(page)).name).toEqual(wanted);
  return focused(page);
}

/** Presses Tab until the focus is where it should be; more stops than any page has mean that it cannot be reached. */
async function tabTo(page: Page, isThere: (place: Place) => boolean): Promise<Place> {
  for (let stops = 0; stops < 150; stops += 1) {
    const place = await focused(page);
    if (isThere(place)) return place;
    await page.keyboard.press("Tab");
  }
  throw new Error("Not within reach of Tab");
}

/** Goes into the timeline, once it listens to keys. */
async function tabToTimeline(page: Page): Promise<Place> {
  await page.waitForLoadState("networkidle");
  return tabTo(page, ({ isInPlot }) => isInPlot);
}

/** Goes along the lane to a mark. */
async function goRightTo(page: Page, name: string) {
  for (;;) {
    const place = await focused(page);
    if (place.name.includes(name)) return;
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => (await focused(page)).name).not.toBe(place.name);
  }
}

test("the first Tab offers to skip to the content, and does", async ({ page }) => {
  await openTimeline(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "What did the inquiry find?" })).toBeFocused();
});

for (const [name, address] of [
  ["the timeline", "/"],
  ["an event", "/events/ga-res-60-173"],
  ["the page of a body", "/bodies/icc"],
] as const) {
  test(`Tab goes through ${name} and out of it again, in both directions`, async ({ page }) => {
    await openTimelineOrPage(page, address);
    const stops = await stopsOf(page, "Tab");
    const back = await stopsOf(page, "Shift+Tab");
    expect(back.toReversed()).toEqual(stops);
    expect(new Set(stops).size).toBeGreaterThan(10);
  });
}

async function openTimelineOrPage(page: Page, address: string) {
  if (address.startsWith("/bodies")) await page.goto(address);
  else await openTimeline(page, address);
  await expect(page.getByRole("searchbox").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}

/** Every stop of one round, from the top or the bottom of the page to where it starts over. */
async function stopsOf(page: Page, key: string): Promise<string[]> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      const name = element.getAttribute("aria-label") ?? element.textContent;
      // What can be done with the timeline and with its event has the same name, and is told apart by its group.
      const group = element.closest("[role=group]")?.getAttribute("aria-label");
      return [element.tagName, name, element.getAttribute("href"), element.id, group].join(" ");
    });
    if (stop === "" || stop === stops[0]) return stops;
    stops.push(stop);
    expect(stops.length, "the focus never comes to an end").toBeLessThan(200);
  }
}

test("the timeline is one stop of Tab", async ({ page }) => {
  await openTimeline(page);
  await tabToTimeline(page);
  await page.keyboard.press("Tab");
  expect((await focused(page)).isInPlot).toBe(false);
  await page.keyboard.press("Shift+Tab");
  expect((await focused(page)).isInPlot).toBe(true);
  await page.keyboard.press("Shift+Tab");
  expect((await focused(page)).isInPlot).toBe(false);
});

test("the arrows go along time and from lane to lane, Home and End to the ends of a lane", async ({
  page,
}) => {
  await openTimeline(page);
  await tabToTimeline(page);
  await page.keyboard.press("ArrowDown");
  const council = await expectFocusOn(page, /^Security Council/);
  expect(council.lane).toBe("sc");

  await page.keyboard.press("Home");
  await expectFocusOn(page, "14 April 2014");
  await page.keyboard.press("ArrowRight");
  await expectFocusOn(page, "17 April 2014");
  await page.keyboard.press("ArrowLeft");
  await expectFocusOn(page, "14 April 2014");
  await page.keyboard.press("End");
  await expectFocusOn(page, "12 June 2024");

  await page.keyboard.press("ArrowDown");
  const assembly = await expectFocusOn(page, / 202[3-5]/);
  expect(assembly.lane).toBe("ga");
  await page.keyboard.press("ArrowUp");
  await expectFocusOn(page, /^Security Council/);
});

test("Enter opens an event and goes to its heading, Esc closes it and goes back to its mark", async ({
  page,
}) => {
  await openTimeline(page);
  await tabToTimeline(page);
  await page.keyboard.press("ArrowDown");
  await expectFocusOn(page, /^Security Council/);
  await page.keyboard.press("End");
  const mark = await expectFocusOn(page, "12 June 2024");
  await page.keyboard.press("Enter");
  await expectPath(page, "/events/sc-2024-06-12");
  await expect(
    panelOf(page).getByRole("heading", { name: "Formal meeting of the Security Council, June 2024" }),
  ).toBeFocused();

  await page.keyboard.press("Escape");
  await expectPath(page, "/");
  await expect(panelOf(page)).toBeHidden();
  await expectFocusOn(page, mark.name);
});

test("plus and minus look closer and from further away, 0 shows all years, and the focus stays", async ({
  page,
}) => {
  await openTimeline(page);
  await tabToTimeline(page);
  await page.keyboard.press("+");
  await expect.poll(() => new URL(page.url()).searchParams.has("from")).toBe(true);
  const near = new URL(page.url()).search;
  expect((await focused(page)).isInPlot).toBe(true);
  await page.keyboard.press("+");
  await expect.poll(() => new URL(page.url()).search).not.toBe(near);
  await page.keyboard.press("-");
  await page.keyboard.press("0");
  await expectInAddress(page, { from: null, to: null });
  expect((await focused(page)).isInPlot).toBe(true);
});

test("a slash goes to the search, except while one types", async ({ page }) => {
  await openTimeline(page);
  const search = page.getByRole("searchbox", { name: "Search" });
  await expect(search).toBeVisible();
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.type("A/HRC/25");
  await expect(search).toHaveValue("A/HRC/25");
  await page.keyboard.press("Escape");
  await expect(search).toHaveValue("");
  await expectInAddress(page, { q: null });
});

test("a question mark opens the help, Esc closes it and goes back to where one was", async ({ page }) => {
  await openTimeline(page);
  await tabToTimeline(page);
  const mark = await focused(page);
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Help" });
  await expect(help).toBeVisible();
  await expect
    .poll(async () => help.evaluate((dialog) => dialog.contains(document.activeElement)))
    .toBe(true);
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  expect(await focused(page)).toEqual(mark);
});

test("one filters to the Council, adds the inquiry, opens its report and copies a link that reopens exactly that", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await openTimeline(page);
  await tabTo(page, ({ name }) => name.startsWith("Human Rights Council"));
  await page.keyboard.press("Enter");
  await expectInAddress(page, { bodies: "hrc" });
  await tabTo(page, ({ name }) => name.startsWith("Inquiry & experts"));
  await page.keyboard.press("Shift+Enter");
  await expect
    .poll(() => new URL(page.url()).searchParams.get("bodies")?.split(",").toSorted())
    .toEqual(["coi", "hrc"]);
  const count = await shownCount(page);

  await tabToTimeline(page);
  await expectFocusOn(page, /^(Human Rights Council|Commission on Human Rights|Sub-Commission)/);
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await focused(page)).lane).toBe("coi");
  const wanted = "Report of the commission of inquiry released";
  await goRightTo(page, wanted);
  await page.keyboard.press("Enter");
  await expect(panelOf(page).getByRole("heading", { name: wanted })).toBeFocused();
  await tabTo(page, ({ name }) => name === "Copy link");
  await page.keyboard.press("Enter");
  await expect(panelOf(page).getByText("Copied")).toBeVisible();

  const other = await context.newPage();
  await openTimeline(other, await page.evaluate(() => navigator.clipboard.readText()));
  expect(other.url()).toBe(page.url());
  await expect(panelOf(other).getByRole("heading", { name: wanted })).toBeVisible();
  await expect(countLine(other, count)).toBeVisible();
  await expect(plotOf(other).locator("[aria-current=true]")).toHaveCount(1);
});
