/** Whatever goes wrong with the record on its way, the reader is told in plain words and can go on. */
import type { Page, Route } from "@playwright/test";
import { makeEvent, makeTimeline } from "../fixtures/timeline";
import {
  countLine,
  expect,
  expectInAddress,
  expectPath,
  laneLabel,
  markOf,
  openRendered,
  openTimeline,
  panelOf,
  plotOf,
  test,
  waitForTimeline,
} from "./reader";
import { type ForeignServer, startForeignServer } from "./foreignServer";

const RECORD = "**/data/dprk.json";
const RETRY_MS = 10_000;
const FIRST_MEETING = "Security Council puts the situation in North Korea on its agenda";
const SECOND_MEETING = "Second formal meeting of the Security Council";

// The browser itself complains of a request that fails, and the build's loader of a part of the site that it cannot get.
test.use({
  expectedNoise:
    /Failed to load resource|ERR_|blocked by CORS policy|Unable to preload CSS|dynamically imported module/,
});

function failure(page: Page) {
  return page.getByRole("alert").filter({ hasText: "The timeline could not be loaded" });
}

/** Lets the time pass that the app waits before each of its further attempts. */
async function waitOutRetries(page: Page) {
  for (const attempt of [2, 3, 4]) {
    await expect(page.getByRole("status").filter({ hasText: `attempt ${attempt} of 4` })).toBeVisible();
    await page.clock.runFor(RETRY_MS);
  }
}

test.describe("the record", () => {
  test("comes by itself when the server recovers", async ({ page }) => {
    let isDown = true;
    await page.route(RECORD, (route) => (isDown ? route.fulfill({ status: 500 }) : route.continue()));
    await page.goto("/");
    await expect(page.getByRole("status").filter({ hasText: "Trying again" })).toBeVisible();
    isDown = false;
    await waitForTimeline(page);
    await expect(countLine(page)).toBeVisible();
  });

  test("is asked for four times, and then once more at a press of Retry", async ({ page }) => {
    await page.clock.install();
    await page.route(RECORD, (route) => route.fulfill({ status: 503 }));
    await openRendered(page, "/");
    await waitOutRetries(page);
    await expect(failure(page)).toContainText("status 503");
    await page.unroute(RECORD);
    await page.getByRole("button", { name: "Retry" }).click();
    await expect(countLine(page)).toBeVisible();
  });

  const beginning = JSON.stringify(makeTimeline()).slice(0, 300);
  const broken: readonly (readonly [what: string, answer: Parameters<Route["fulfill"]>[0], says: string])[] =
    [
      ["missing", { status: 404, body: "" }, "There is nothing at this address."],
      ["a web page", { contentType: "text/html", body: "<!doctype html><p>Hello" }, "This is a web page"],
      ["empty", { contentType: "application/json", body: "" }, "The file is empty."],
      ["not a timeline", { contentType: "application/json", body: "[]" }, "This file is not a timeline"],
      ["not JSON", { contentType: "application/json", body: "{oh}" }, "mistake in line 1, column 2"],
    ];
  for (const [what, answer, says] of broken) {
    test(`is ${what}: the page says so, and a press of Retry loads what is there by then`, async ({
      page,
    }) => {
      await page.route(RECORD, (route) => route.fulfill(answer));
      await page.goto("/");
      await expect(failure(page)).toContainText(says);
      await page.unroute(RECORD);
      await page.getByRole("button", { name: "Retry" }).click();
      await waitForTimeline(page);
      await expect(failure(page)).toBeHidden();
    });
  }

  test("is cut off: the page tries again, then says so", async ({ page }) => {
    await page.clock.install();
    await page.route(RECORD, (route) => route.fulfill({ contentType: "application/json", body: beginning }));
    await openRendered(page, "/");
    await waitOutRetries(page);
    await expect(failure(page)).toContainText("The file ends too early");
  });

  test("has a bad event in it: that one is left out, counted and listed, and the rest works", async ({
    page,
    record,
  }) => {
    await page.route(RECORD, async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      json.events.push({ ...makeEvent({ id: "the-bad-one", body: "sc" }), date: "soon" });
      await route.fulfill({ response, json });
    });
    await openTimeline(page);
    const notice = page
      .getByRole("status")
      .filter({ hasText: "1 record could not be read and was left out." });
    await notice.getByText("1 record could not be read").click();
    await expect(notice).toContainText("the-bad-one");
    await expect(notice).toContainText("A date cannot be understood.");
    await expect(countLine(page, record.events.length)).toBeVisible();
    await laneLabel(page, "Security Council").click();
    await expectInAddress(page, { bodies: "sc" });
  });
});

test.describe("without a network after the timeline has been loaded", () => {
  test("the filters, the zoom and the events work on", async ({ page, context }) => {
    await openTimeline(page);
    await markOf(page, FIRST_MEETING).click();
    await expect(panelOf(page).getByRole("heading", { name: FIRST_MEETING })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await laneLabel(page, "Security Council").click();
    await expectInAddress(page, { bodies: "sc" });
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "All years" }).click();
    await expectInAddress(page, { from: null });
    await markOf(page, SECOND_MEETING).click();
    await expect(panelOf(page).getByRole("heading", { name: SECOND_MEETING })).toBeVisible();
    await expect(plotOf(page)).toBeVisible();
  });

  test("an event that cannot be shown leaves the timeline at work, and the next one opens when the network is back", async ({
    page,
    context,
  }) => {
    await openTimeline(page);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await markOf(page, FIRST_MEETING).click();
    await expectPath(page, "/events/sc-2014-12-22");
    await expect(panelOf(page).getByText(/\w/).first()).toBeVisible();
    await expect(plotOf(page)).toBeVisible();
    await context.setOffline(false);
    await markOf(page, SECOND_MEETING).click();
    await expect(panelOf(page).getByRole("heading", { name: SECOND_MEETING })).toBeVisible();
  });

  test("a page that cannot be had says so, and the way back is open", async ({ page, context }) => {
    await openTimeline(page);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await page.getByRole("link", { name: "Data & method" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await context.setOffline(false);
    await page.getByRole("link", { name: "Timeline", exact: true }).click();
    await expect(plotOf(page)).toBeVisible();
    await page.getByRole("link", { name: "Data & method" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Data and method" })).toBeVisible();
  });

  test("what was loaded stays on screen when looking for a newer version fails", async ({
    page,
    context,
  }) => {
    await openTimeline(page);
    await page.clock.install();
    await page.clock.fastForward("11:00");
    await page.route(RECORD, (route) => route.fulfill({ status: 404 }));
    await context.setOffline(true);
    await context.setOffline(false);
    const notice = page.getByRole("status").filter({ hasText: "You see what was loaded before" });
    await expect(notice).toContainText("There is nothing at this address.");
    await expect(plotOf(page)).toBeVisible();
    await page.unroute(RECORD);
    await notice.getByRole("button", { name: "Retry" }).click();
    await expect(notice).toBeHidden();
  });
});

test.describe("another timeline, named in the address", () => {
  let foreign: ForeignServer;
  test.beforeAll(async () => {
    foreign = await startForeignServer();
  });
  test.afterAll(() => foreign.close());

  test("is shown, and said to be another's, with the way back to the record", async ({ page, record }) => {
    const timeline = makeTimeline({ events: [makeEvent({ title: "Somebody else's event" })] });
    const address = foreign.offer({ body: JSON.stringify(timeline) });
    await openTimeline(page, `/?dataset=${address}`);
    await expect(page.getByRole("heading", { level: 1, name: "Test timeline" })).toBeVisible();
    await expect(page.getByText("You are looking at another dataset")).toContainText(address);
    await expect(markOf(page, "Somebody else's event")).toBeVisible();

    await page.getByRole("link", { name: "Back to the record" }).click();
    await expectInAddress(page, { dataset: null });
    await expect(countLine(page, record.events.length)).toBeVisible();
  });

  const wrong = [
    { what: "missing", answer: { status: 404, body: "" }, says: "There is nothing at this address." },
    { what: "a web page", answer: { type: "text/html", body: "<p>Hello" }, says: "This is a web page" },
    { what: "not JSON", answer: { body: "once upon a time" }, says: "mistake in line 1, column 1" },
    { what: "of another kind", answer: { body: '{"hello":"world"}' }, says: "not a timeline of this kind" },
    { what: "for members only", answer: { status: 403, body: "" }, says: "status 403" },
  ];
  for (const { what, answer, says } of wrong) {
    test(`is ${what}: the page says so and leads back to the record`, async ({ page, record }) => {
      await openRendered(page, `/?dataset=${foreign.offer(answer)}`);
      await expect(failure(page)).toContainText(says);
      await failure(page).getByRole("link", { name: "Back to the record" }).click();
      await waitForTimeline(page);
      await expect(countLine(page, record.events.length)).toBeVisible();
    });
  }

  test("may not be read by other sites: the page says so and leads back to the record", async ({
    page,
    record,
  }) => {
    await page.clock.install();
    const address = foreign.offer({ body: JSON.stringify(makeTimeline()), isOpen: false });
    await openRendered(page, `/?dataset=${address}`);
    await waitOutRetries(page);
    await expect(failure(page)).toContainText("CORS");
    await failure(page).getByRole("link", { name: "Back to the record" }).click();
    await expect(countLine(page, record.events.length)).toBeVisible();
  });

  test("is asked for without cookies, and is not told where the reader was", async ({ page }) => {
    const address = foreign.offer({ body: JSON.stringify(makeTimeline({ events: [makeEvent()] })) });
    const asked = page.waitForRequest(address);
    await openTimeline(page, `/?dataset=${address}`);
    const headers = await (await asked).allHeaders();
    expect(headers["referer"]).toBeUndefined();
    expect(headers["cookie"]).toBeUndefined();
  });
});
