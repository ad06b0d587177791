/** The address is the state: Back undoes, a bad address says what is wrong with it, and nothing in it is lost. */
import {
  countLine,
  expect,
  expectInAddress,
  expectPath,
  laneLabel,
  markOf,
  openTimeline,
  panelOf,
  shownCount,
  test,
} from "./reader";

test("Back and Forward go through a filter, a selection and the table", async ({ page }) => {
  await openTimeline(page);
  const all = await shownCount(page);
  await laneLabel(page, "Security Council").click();
  await expectInAddress(page, { bodies: "sc" });
  const ofCouncil = await shownCount(page);
  await markOf(page, "Second formal meeting of the Security Council").click();
  const heading = panelOf(page).getByRole("heading", {
    name: "Second formal meeting of the Security Council",
  });
  await expect(heading).toBeVisible();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  const table = page.getByRole("heading", { level: 1, name: "Table of events" });
  await expect(table).toBeVisible();

  await page.goBack();
  await expect(heading).toBeVisible();
  await expectPath(page, "/events/sc-2015-12-10");
  await page.goBack();
  await expect(panelOf(page)).toBeHidden();
  await expect(countLine(page, ofCouncil)).toBeVisible();
  await page.goBack();
  await expectInAddress(page, { bodies: null });
  await expect(countLine(page, all)).toBeVisible();

  for (let step = 0; step < 3; step += 1) await page.goForward();
  await expect(table).toBeVisible();
  await expect(countLine(page, ofCouncil)).toBeVisible();
});

test("of two changes in quick succession neither is lost, on a slow machine either", async ({ page }) => {
  await openTimeline(page);
  await page.getByRole("button", { name: "Bodies: any" }).click();
  await page.getByRole("checkbox", { name: /^Criminal Court/ }).focus();
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  for (const key of ["Space", "Tab", "Space"]) await page.keyboard.press(key);
  await expectInAddress(page, { bodies: "icc,sc" });
});

const UNKNOWN = [
  { address: "/events/no-such-event", says: "This record has no such event" },
  { address: "/bodies/no-such-body", says: "This record has no such body" },
  { address: "/no/such/page", says: "There is no page at this address" },
];
for (const { address, says } of UNKNOWN) {
  test(`${address} says that it leads nowhere, and offers a search that finds`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { name: says })).toBeVisible();
    const field = page.getByRole("main").getByRole("searchbox");
    await field.fill("Kirby");
    await field.press("Enter");
    await expectPath(page, "/");
    await expectInAddress(page, { q: "Kirby" });
    await expect(markOf(page, "Report of the commission of inquiry released")).toBeVisible();
  });
}

test("bad values are left out and told of, and the rest of the address works", async ({ page }) => {
  await openTimeline(page, "/?bodies=sc");
  const ofCouncil = await shownCount(page);
  await openTimeline(page, "/?bodies=sc,atlantis&types=poem&manner=shouting&from=soon&lang=en&sort=%E0");
  const notice = page.getByRole("status").filter({ hasText: "Part of the address was not used" });
  await expect(notice).toBeVisible();
  for (const value of ["atlantis", "poem", "shouting", "soon", "sort"])
    await expect(notice).toContainText(value);
  await expect(countLine(page, ofCouncil)).toBeVisible();
  await expect(laneLabel(page, "Security Council")).toHaveAttribute("aria-pressed", "true");

  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toBeHidden();
});

test("a last date before the first one is left out and told of", async ({ page }) => {
  await openTimeline(page, "/?from=2016&to=2010");
  await expect(page.getByRole("status").filter({ hasText: "2010, comes before the first" })).toBeVisible();
  expect(await shownCount(page)).toBeGreaterThan(0);
});

test("keys that this site does not know stay in the address", async ({ page }) => {
  await openTimeline(page, "/?footnote=12&bodies=hrc");
  await laneLabel(page, "Security Council").click();
  await expectInAddress(page, { footnote: "12", bodies: "sc" });
  await markOf(page, "Second formal meeting of the Security Council").click();
  await expectPath(page, "/events/sc-2015-12-10");
  await expectInAddress(page, { footnote: "12" });
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await expectPath(page, "/table");
  await expectInAddress(page, { footnote: "12", bodies: "sc" });
});

test("the address sets the language, and every link keeps it", async ({ page, record }) => {
  await openTimeline(page, "/?lang=ko");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(record.title["ko"] ?? "no Korean title");
  const own = page.getByRole("link").filter({ visible: true });
  const addresses = await own.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const forgetful = addresses.filter((address) => address.startsWith("/") && !/[?&]lang=/.test(address));
  expect(forgetful).toEqual([]);

  const table = page.getByRole("navigation").getByRole("link").and(page.locator('[href^="/table"]'));
  await table.click();
  await expectPath(page, "/table");
  await expectInAddress(page, { lang: "ko" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[가-힣]/);
});

test("the header changes the language of the page one is on", async ({ page }) => {
  await openTimeline(page, "/events/coi-report?bodies=coi");
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expectPath(page, "/events/coi-report");
  await expectInAddress(page, { lang: "ko", bodies: "coi" });
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
