/** Researchers trace what became of a recommendation, cite what they see, and take the data with them. */
import {
  countLine,
  expect,
  expectInAddress,
  expectPath,
  markOf,
  openTimeline,
  panelOf,
  plotOf,
  shownCount,
  test,
  waitForTimeline,
} from "./reader";

const FILTERED = "/?bodies=ga,hrc&manner=recorded-vote&from=2008&to=2014";

test.describe("tracing a recommendation", () => {
  test("leads from a search to its chain in two actions, and on along the chain in a third", async ({
    page,
  }) => {
    await openTimeline(page);
    const panel = panelOf(page);

    await page.getByRole("searchbox", { name: "Search" }).fill("refer");
    await expectInAddress(page, { q: "refer" });
    await markOf(page, "Report of the commission of inquiry released").click();

    const ledTo = panel.getByRole("region", { name: "Led to" });
    await ledTo
      .getByRole("link", { name: "Assembly asks the Security Council to consider referral" })
      .click();
    await expectPath(page, "/events/ga-res-69-188");
    const buildsOn = panel.getByRole("region", { name: "Builds on" });
    await expect(
      buildsOn.getByRole("link", { name: "Report of the commission of inquiry released" }),
    ).toBeVisible();
  });

  test("shows the type, date and relation of each link of the chain", async ({ page }) => {
    await openTimeline(page, "/events/coi-report");
    const link = panelOf(page)
      .getByRole("region", { name: "Led to" })
      .getByRole("listitem")
      .filter({ hasText: "Assembly asks the Security Council to consider referral" });
    await expect(link).toContainText("18 December 2014");
    await expect(link).toContainText("was carried to another body by it");
    await expect(link).toContainText("Resolution");
  });

  test("shows the document symbol of each link of the chain that has one", async ({ page }) => {
    await openTimeline(page, "/events/coi-report");
    const link = panelOf(page)
      .getByRole("region", { name: "Led to" })
      .getByRole("listitem")
      .filter({ hasText: "Assembly asks the Security Council to consider referral" });
    await expect(link).toContainText("A/RES/69/188");
  });

  test("draws as many links as it lists", async ({ page }) => {
    await openTimeline(page, "/events/ga-res-60-173");
    const listed = panelOf(page)
      .getByRole("region", { name: /^(Builds on|Led to)$/ })
      .getByRole("listitem");
    await expect(listed.first()).toBeVisible();
    const drawn = plotOf(page).locator("[class*=ChainLines-chain] path");
    await expect(drawn).toHaveCount(await listed.count());
  });
});

test("a copied link opens the very same view", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await openTimeline(page, "/?bodies=coi,hrc&from=2013&to=2015");
  await markOf(page, "Report of the commission of inquiry released").click();
  await panelOf(page).getByRole("button", { name: "Copy link" }).click();
  await expect(panelOf(page).getByText("Copied")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(page.url());

  const other = await context.newPage();
  await openTimeline(other, copied);
  await expect(
    panelOf(other).getByRole("heading", { name: "Report of the commission of inquiry released" }),
  ).toBeVisible();
  await expect(countLine(other, await shownCount(page))).toBeVisible();
  const marks = async (of: typeof page) =>
    plotOf(of)
      .locator("[data-key]")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
  // The names of the marks come a moment after the marks.
  await expect.poll(() => marks(other)).toEqual(await marks(page));
});

test("filters in the address survive a reload, and the table shows the same events", async ({ page }) => {
  await openTimeline(page, FILTERED);
  const count = await shownCount(page);
  expect(count).toBeGreaterThan(3);
  await page.reload();
  await waitForTimeline(page);
  await expect(countLine(page, count)).toBeVisible();
  expect(new URL(page.url()).search).toBe(new URL(FILTERED, page.url()).search);
  const drawn = await plotOf(page)
    .locator("[data-event]")
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute("href") ?? ""));

  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expectPath(page, "/table");
  await expect(countLine(page, count)).toBeVisible();
  const titles = page.getByRole("rowheader").getByRole("link");
  await expect(titles).toHaveCount(count);
  const listed = await titles.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(listed.toSorted()).toEqual(drawn.toSorted());
});

test("a press on a heading sorts the table by its column, in either direction, and the address keeps it", async ({
  page,
}) => {
  await page.goto("/table?bodies=ga");
  const heading = page.getByRole("columnheader", { name: "In favour" });
  const column = async () => {
    const place = await heading.evaluate((cell) =>
      cell instanceof HTMLTableCellElement ? cell.cellIndex : -1,
    );
    const texts = await page.locator(`tbody tr > :nth-child(${place + 1})`).allTextContents();
    return texts.filter((text) => text !== "").map(Number);
  };

  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "ascending");
  const ascending = await column();
  expect(ascending.length).toBeGreaterThan(3);
  expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));

  await heading.getByRole("button").click();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  await expectInAddress(page, { sort: "-inFavour" });
  await page.reload();
  await expect(heading).toHaveAttribute("aria-sort", "descending");
  expect(await column()).toEqual(ascending.toSorted((a, b) => b - a));
});

test("the record can be downloaded as JSON and as tables, with what describes them", async ({
  page,
  request,
}) => {
  await page.goto("/data");
  const downloads = page.getByRole("region", { name: "Download" }).getByRole("link");
  await expect(downloads).toHaveText([
    "Timeline (JSON)",
    "Positions (JSON)",
    "Recommendations (JSON)",
    "Schema of the timeline (JSON Schema)",
    "Schema of the positions (JSON Schema)",
    "events.csv",
    "votes.csv",
    "recommendations.csv",
    "states.csv",
    "memberships.csv",
    "dissociations.csv",
    "dprk.stories.json",
    "datapackage.json",
    "dprk.atom",
    "README.md",
    "LICENSE",
    "releases and changes",
    "all votes",
  ]);
  const get = async (address: string | null) => {
    const file = await request.get(address ?? "no address");
    // A site of one page answers any address with that page: these must be the files themselves.
    expect(file.headers()["content-type"]).not.toContain("text/html");
    return file;
  };
  const address = (name: string) => downloads.filter({ hasText: name }).first().getAttribute("href");
  for (const name of ["Timeline (JSON)", "Positions (JSON)", "Recommendations (JSON)", "datapackage.json"]) {
    expect(await (await get(await address(name))).json()).toEqual(expect.any(Object));
  }
  for (const name of ["Schema of the timeline", "Schema of the positions"]) {
    const schema: unknown = await (await get(await address(name))).json();
    expect(schema).toHaveProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
  }
  for (const name of [
    "events.csv",
    "votes.csv",
    "recommendations.csv",
    "states.csv",
    "memberships.csv",
    "dissociations.csv",
    "dprk.atom",
    "README.md",
    "LICENSE",
  ]) {
    expect((await (await get(await address(name))).text()).length).toBeGreaterThan(500);
  }
  const [download] = await Promise.all([page.waitForEvent("download"), downloads.first().click()]);
  expect(download.suggestedFilename()).toBe("dprk.json");
});

test("the position of each State in a vote loads on demand, and adds up to the tally", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("positions")) asked.push(request.url());
  });
  await openTimeline(page, "/events/ga-res-60-173");
  const decision = panelOf(page).getByRole("region", { name: "How it was decided" });
  const words = await decision.getByText(/in favour, .* against/).textContent();
  const tally = [...(words ?? "").matchAll(/\d+/g)].map(([count]) => Number(count));
  expect(tally).toHaveLength(4);
  expect(asked).toEqual([]);

  await decision.getByText("Members by position").click();
  const groups = decision.getByRole("definition");
  await expect(groups).toHaveCount(4);
  const listed = await Promise.all((await groups.all()).map((group) => group.getByRole("listitem").count()));
  expect(listed).toEqual(tally);
  expect(asked).toHaveLength(1);
});
