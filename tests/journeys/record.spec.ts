/** The record is honest about itself: who doubts a fact finds its source, what is open, and what has changed. */
import { expect, expectPath, markOf, openTimeline, panelOf, test } from "./reader";

test("a fact is two clicks from its source, and so is a link between two facts", async ({ page }) => {
  await openTimeline(page);
  await markOf(page, "Report of the commission of inquiry released").click();
  const panel = panelOf(page);
  const source = panel
    .getByRole("region", { name: /^Sources/ })
    .getByRole("link")
    .first();
  await expect(source).toHaveAttribute("href", /^https:\/\//);
  await expect(source).toHaveAttribute("target", "_blank");
  const led = panel.getByRole("region", { name: "Led to" }).getByRole("listitem").first();
  await expect(led.getByRole("link", { name: /leaves this site/ })).toHaveAttribute("href", /^https:\/\//);
});

test("a popular name finds what it means", async ({ page }) => {
  await openTimeline(page);
  await page.getByRole("searchbox", { name: "Search" }).fill("Kirby report");
  await expect(markOf(page, "Report of the commission of inquiry released")).toBeVisible();
});

test("from the inquiry's report one comes to a recommendation, from it to its latest evidence, and back", async ({
  page,
}) => {
  await openTimeline(page, "/events/coi-report");
  const asks = panelOf(page).getByRole("region", { name: "Recommendations" });
  await asks.getByRole("link", { name: "Refer the situation to the International Criminal Court" }).click();
  await expectPath(page, "/recommendations/ask-icc-referral");
  await expect(page.getByRole("region", { name: "Status" })).toContainText("Pending");
  const chain = page.getByRole("region", { name: "From ask to outcome" });
  await expect(chain.locator("ol > li").last()).toContainText("Source:");
  await chain
    .locator("ol > li")
    .first()
    .getByRole("link", { name: "Report of the commission of inquiry released" })
    .click();
  await expectPath(page, "/events/coi-report");
});

test("a vote on which sources disagree says so beside its tally", async ({ page }) => {
  await openTimeline(page, "/events/ga-res-62-167");
  const panel = panelOf(page);
  await expect(panel.getByRole("region", { name: "How it was decided" })).toContainText("102");
  await expect(panel.getByRole("region", { name: "Sources disagree" })).toContainText("101");
});

test("who put a draft forward opens on demand", async ({ page }) => {
  await openTimeline(page, "/events/hrc-res-25-25");
  await panelOf(page).getByText("Sponsors of the draft").click();
  await expect(panelOf(page).getByText(/A\/HRC\/25\/L\.17 · \d+ States/)).toBeVisible();
  await expect(panelOf(page).getByText("Japan", { exact: true }).first()).toBeVisible();
});

test("the Security Council's page computes its longest silence between two meetings", async ({ page }) => {
  await page.goto("/bodies/sc");
  const silences = page.getByRole("region", { name: "Longest silences" });
  await expect(silences.getByRole("listitem").filter({ hasText: "5 years 8 months" })).toContainText(
    "12 December 2017 – 16 August 2023",
  );
});

test("an old release opens as it was, says what changed since, and leads back", async ({ page }) => {
  await page.goto("/releases");
  await page
    .getByRole("region", { name: "Release 2026-11-23" })
    .getByRole("link", { name: "Open this release" })
    .click();
  await expectPath(page, "/");
  await expect(page).toHaveURL(/release=2026-11-23/);
  const notice = page.getByRole("status").filter({ hasText: "This is release 2026-11-23" });
  await expect(notice).toContainText("A newer release exists");
  await expect(page.getByText("151 of 151 events shown")).toBeVisible();
  await notice.getByRole("link", { name: /records have changed since/ }).click();
  await expectPath(page, "/releases");
  await page.getByRole("link", { name: "Open the record as it is now" }).click();
  await expect(page).not.toHaveURL(/release=/);
});

test.describe("a release that there is not", () => {
  test.use({ expectedNoise: /404/ });

  test("is told of, with a way back", async ({ page }) => {
    await page.goto("/?release=1999-01-01");
    await expect(page.getByRole("heading", { name: "The timeline could not be loaded" })).toBeVisible();
    await page.getByRole("link", { name: "Back to the record" }).click();
    await expect(page.getByRole("heading", { name: /What the United Nations did/ })).toBeVisible();
  });
});

test("what nobody could settle is a page of questions", async ({ page, record }) => {
  await page.goto("/data");
  await page.getByRole("link", { name: `${record.questions.length} open questions` }).click();
  await expectPath(page, "/questions");
  await expect(
    page.getByRole("listitem").filter({ hasText: "referred to the International Criminal Court?" }),
  ).toBeVisible();
});
