/** Students learn what happened and who can do what. */
import { matchEvents } from "../../src/core/filter/matchEvents";
import { NO_FILTER } from "../../src/core/filter/filterState";
import {
  countLine,
  expect,
  expectInAddress,
  expectPath,
  laneLabel,
  markOf,
  openTimeline,
  panelOf,
  test,
} from "./reader";

const INQUIRY_REPORT = "Report of the commission of inquiry released";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test("the first screen says what this is, asks three questions and tells how to read the marks", async ({
    page,
    record,
  }) => {
    await openTimeline(page);
    const questions = page.getByRole("list", { name: "Questions to begin with" }).getByRole("link");
    await expect(questions).toHaveCount(3);
    const firstScreen = [
      page.getByRole("heading", { level: 1 }),
      page.getByText(record.description?.["en"] ?? "no purpose"),
      ...(await questions.all()),
      page.getByText("How to read the marks"),
    ];
    for (const part of firstScreen) await expect(part).toBeInViewport({ ratio: 1 });

    await page.getByText("How to read the marks").tap();
    await expect(page.getByRole("listitem").filter({ hasText: /^meeting$/ })).toBeInViewport();
  });

  test("nothing on the first screen lies over anything else", async ({ page }) => {
    await openTimeline(page);
    await expect(page.getByText("How to read the marks")).toBeVisible();
    const covered = await page.evaluate(() => {
      const parts = [...document.querySelectorAll("h1, main p, main li a, main dl, summary, [data-lane]")];
      const boxes = parts
        .map((part) => ({ part, box: (part.querySelector("i") ?? part).getBoundingClientRect() }))
        .filter(({ part, box }) => box.width > 1 && box.top < innerHeight && !part.closest("[data-row]"));
      const isOver = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
      return boxes.flatMap(({ part: a, box }, index) =>
        boxes
          .slice(index + 1)
          .filter(({ part: b, box: other }) => isOver(box, other) && !a.contains(b) && !b.contains(a))
          // The heads of the lanes are turned, so that their boxes overlap though their letters do not.
          .filter(({ part: b }) => !(a.matches("[data-lane]") && b.matches("[data-lane]")))
          .map(({ part: b }) => `${a.textContent} / ${b.textContent}`),
      );
    });
    expect(covered).toEqual([]);
  });

  test("“What did the inquiry find?” leads to its findings", async ({ page }) => {
    await openTimeline(page);
    await page.getByRole("link", { name: "What did the inquiry find?" }).tap();
    await expect(page.getByRole("heading", { name: INQUIRY_REPORT })).toBeInViewport();
    await expect(page.getByText(/found .* crimes against humanity/)).toBeInViewport();
  });

  test("“How did the Human Rights Council decide?” leads to its resolutions, with their tallies", async ({
    page,
    record,
  }) => {
    await openTimeline(page);
    await page.getByRole("link", { name: "How did the Human Rights Council decide?" }).tap();
    const asked = { ...NO_FILTER, bodies: ["hrc"], types: ["resolution"] };
    const expected = matchEvents(record, asked, Date.now(), undefined);
    await expect(countLine(page, expected.length)).toBeVisible();
    const rows = page.getByRole("region", { name: "Timeline" }).getByRole("link");
    await expect(rows).toHaveCount(expected.length);
    await expect(rows.filter({ hasText: /\d+–\d+–\d+/ }).first()).toBeVisible();
  });

  test("“Did the Security Council act?” leads to what it did", async ({ page, record }) => {
    await openTimeline(page);
    await page.getByRole("link", { name: "Did the Security Council act?" }).tap();
    const expected = matchEvents(record, { ...NO_FILTER, bodies: ["sc"] }, Date.now(), undefined);
    await expect(countLine(page, expected.length)).toBeVisible();
    const rows = page.getByRole("region", { name: "Timeline" }).getByRole("link");
    await expect(rows.filter({ hasText: "Security Council puts the situation" })).toBeVisible();
  });

  test("two taps show one body alone", async ({ page }) => {
    await openTimeline(page);
    await page.getByRole("button", { name: "Filter" }).tap();
    await page.getByRole("checkbox", { name: /^Human Rights Council/ }).tap();
    await expectInAddress(page, { bodies: "hrc" });
  });
});

test("one click on a lane label shows that body alone, says how many events are left, and a second undoes it", async ({
  page,
  record,
}) => {
  await openTimeline(page);
  const label = laneLabel(page, "Human Rights Council");
  const ofCouncil = matchEvents(record, { ...NO_FILTER, bodies: ["hrc"] }, Date.now(), undefined).length;
  const all = record.events.length;
  const announced = page.getByRole("status");

  await label.click();
  await expectInAddress(page, { bodies: "hrc" });
  await expect(label).toHaveAttribute("aria-pressed", "true");
  await expect(countLine(page, ofCouncil)).toBeVisible();
  await expect(announced.filter({ hasText: `${ofCouncil} of ${all} events shown` })).toBeAttached();

  await label.click();
  await expectInAddress(page, { bodies: null });
  await expect(announced.filter({ hasText: `${all} of ${all} events shown` })).toBeAttached();
});

test("the page of a body says what it can do, what it cannot, and how it decides", async ({ page }) => {
  await openTimeline(page, "/?bodies=sc");
  await markOf(page, "Second formal meeting of the Security Council").click();
  await panelOf(page).getByRole("link", { name: "Security Council", exact: true }).click();
  await expectPath(page, "/bodies/sc");
  await expect(page.getByRole("heading", { level: 1, name: "Security Council" })).toBeVisible();
  for (const heading of ["What it can do", "What it cannot do"]) {
    const powers = page.getByRole("region", { name: heading }).getByRole("listitem");
    await expect(powers.first()).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "How it decides" })).toBeVisible();
});

test("the inquiry's report has a plain summary, its date, its sources, and what came before and after", async ({
  page,
}) => {
  await openTimeline(page);
  await markOf(page, INQUIRY_REPORT).click();
  const panel = panelOf(page);
  await expect(panel.getByRole("heading", { name: INQUIRY_REPORT })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(INQUIRY_REPORT));
  await expect(panel.getByText("17 February 2014").first()).toBeVisible();

  const summary = panel.getByRole("paragraph").filter({ hasText: "The commission found" });
  await expect(summary).toBeVisible();
  const words = (await summary.textContent())?.trim().split(/\s+/) ?? [];
  expect(words.length).toBeLessThanOrEqual(80);

  const mandate = panel.getByRole("region", { name: "Builds on" }).getByRole("listitem");
  await expect(mandate.filter({ hasText: "Council creates the commission of inquiry" })).toBeVisible();
  const consequences = panel.getByRole("region", { name: "Led to" }).getByRole("listitem");
  await expect(
    consequences.filter({ hasText: "Assembly asks the Security Council to consider referral" }),
  ).toBeVisible();

  const sources = panel.getByRole("region", { name: /^Sources/ }).getByRole("link");
  expect(await sources.count()).toBeGreaterThan(0);
  for (const source of await sources.all()) await expect(source).toHaveAttribute("href", /^https?:\/\//);
});

test("the official document is one click away in the six languages of the UN", async ({ page }) => {
  await openTimeline(page, "/events/coi-report");
  const symbol = page.getByText("A/HRC/25/63", { exact: true });
  await symbol.click();
  const links = panelOf(page).getByRole("group").filter({ has: symbol }).getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(
    ["ar", "zh", "en", "fr", "ru", "es"].map((lang) => `https://undocs.org/${lang}/A/HRC/25/63`),
  );
});
