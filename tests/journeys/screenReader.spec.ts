/** What a screen reader is told: read from the accessibility tree of the real browser. */
import type { Page } from "@playwright/test";
import { lanesOf } from "../../src/core/dataset/dataset";
import type { UnEvent } from "../../src/core/domain/event";
import { findAx, readAxTree, walkAx } from "./axTree";
import { expect, openTimeline, plotOf, shownCount, test } from "./reader";

/** Until all words are there, which come after the first picture. */
async function openWithWords(page: Page, address = "/") {
  await openTimeline(page, address);
  await expect(plotOf(page).getByRole("group").first()).toHaveAccessibleName(/: \d+ events?$/);
  await expect(page.getByRole("heading", { level: 2, name: "Timeline" })).toBeAttached();
  await expect(page.getByRole("slider").first()).toBeVisible();
}

test("the timeline has a heading, a paragraph that says what is shown, and instructions", async ({
  page,
}) => {
  await openWithWords(page);
  const count = await shownCount(page);
  const tree = await readAxTree(page);
  expect(findAx(tree, "heading", "Timeline").level).toBe(2);
  const { description } = findAx(tree, "group", "Timeline");
  expect(description).toContain(`${count} of ${count} events from `);
  expect(description).toMatch(/Most in [^.]+: \d+\./);
  expect(description).toMatch(/The longest silence – .*from \d+ \w+ \d{4} to \d+ \w+ \d{4}: \d+ years/);
  expect(description).toContain("Left and right arrows go through time");
});

test("it can be walked by lane and by time, and nothing in it is without a name", async ({
  page,
  record,
}) => {
  await openWithWords(page);
  const plot = findAx(await readAxTree(page), "group", "Timeline");
  expect(plot.children.map(({ role }) => role)).toEqual(lanesOf(record).map(() => "group"));
  for (const lane of plot.children) {
    const inLane = lane.children.reduce(
      (sum, { role, name }) => sum + (role === "button" ? Number.parseInt(name, 10) : 1),
      0,
    );
    expect(lane.name).toMatch(new RegExp(`: ${inLane} events?$`));
    for (const mark of lane.children) {
      expect(["link", "button"]).toContain(mark.role);
      expect(mark.name).toMatch(mark.role === "link" ? /, .*\d{4}.*: .+/ : /^\d+ events, .*\d{4}/);
    }
  }
  // In the order of time.
  const marks = await plotOf(page)
    .locator("[data-lane]")
    .evaluateAll((lanes) =>
      lanes.map((lane) =>
        [...lane.querySelectorAll("[data-event]")].map((mark) => mark.getAttribute("data-event") ?? ""),
      ),
    );
  for (const ids of marks) {
    const anchors = ids.map((id) => anchorOf(record.eventById.get(id)));
    expect(anchors).toEqual(anchors.toSorted((a, b) => a - b));
  }
});

/** Where an event stands: at its beginning, or in the middle of a date that is not exact. */
function anchorOf(event: UnEvent | undefined): number {
  if (event === undefined) throw new Error("an event is drawn that the record does not have");
  const { kind, from, until } = event.extent;
  return kind === "interval" ? from : (from + until) / 2;
}

test("what is only to look at is left out", async ({ page }) => {
  await openWithWords(page);
  const plot = findAx(await readAxTree(page), "group", "Timeline");
  const roles = new Set([...walkAx(plot)].map(({ role }) => role));
  expect([...roles].filter((role) => !["group", "link", "button", "StaticText"].includes(role))).toEqual([]);
  const groups = [...walkAx(plot)].filter(({ role }) => role === "group");
  const loose = groups.flatMap(({ children }) => children.filter(({ role }) => role === "StaticText"));
  expect(loose).toEqual([]);
});

test("the ends of the overview are sliders that tell their dates in words", async ({ page }) => {
  await openWithWords(page, "/?from=2013-03&to=2016-06");
  // The tree that Chromium hands to its tools names a slider's number instead of its words in some versions.
  const slider = (name: string) => page.getByRole("slider", { name, exact: true });
  await expect(slider("First day shown")).toHaveAttribute("aria-valuetext", "1 March 2013");
  await expect(slider("Last day shown")).toHaveAttribute("aria-valuetext", "30 June 2016");
});

test("a filter tells the new count, once it has settled", async ({ page }) => {
  await openWithWords(page);
  const status = page.getByRole("status").filter({ hasText: /events? shown/ });
  await expect(status).toHaveCount(0);
  await page
    .getByRole("button", { name: /^Security Council/ })
    .first()
    .click();
  await expect(status).toHaveText(/^\d+ of \d+ events shown$/);
  const tree = await readAxTree(page);
  const said = [...walkAx(tree)].filter(({ role }) => role === "status").flatMap((node) => [...walkAx(node)]);
  expect(said.map(({ name }) => name)).toContain(
    `${await shownCount(page)} of ${await totalOf(page)} events shown`,
  );
});

async function totalOf(page: Page): Promise<string> {
  const text = await page
    .getByRole("paragraph")
    .filter({ hasText: /of \d+ events shown$/ })
    .textContent();
  return /of (\d+)/.exec(text ?? "")?.[1] ?? "";
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the years are headings below that of the timeline, and the rows say what they are", async ({
    page,
  }) => {
    await openTimeline(page);
    await expect(page.getByRole("heading", { level: 2, name: "Timeline" })).toBeAttached();
    const tree = await readAxTree(page);
    const levels = [...walkAx(tree)].flatMap(({ role, level }) => (role === "heading" ? [level ?? 0] : []));
    expect(levels[0]).toBe(1);
    // No level is left out on the way down.
    expect(levels.every((level, place) => level <= (levels[place - 1] ?? 1) + 1)).toBe(true);
    const timeline = findAx(tree, "region", "Timeline");
    expect(timeline.description).toContain("Up and down arrows go from event to event");
    const rows = [...walkAx(timeline)].filter(({ role }) => role === "link");
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ name }) => !/(\d{4}|not known) · /.test(name))).toEqual([]);
  });
});
