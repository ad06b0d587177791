/** A plain list of a hundred thousand events of somebody else: it loads beside the page, and is drawn in few marks. */
import { createServer, type ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { expect, expectInAddress, panelOf, plotOf, test, waitForTimeline } from "./reader";

const COUNT = 100_000;
const LANES = 8;
const FIRST_MS = Date.UTC(1960, 0, 1);
const LAST_MS = Date.UTC(2020, 0, 1);
const STEP_MS = Math.floor((LAST_MS - FIRST_MS) / COUNT);
/** Steps of the zoom from sixty years to a few days, and some to spare. */
const MOST_STEPS = 20;

const BODY = Buffer.from(
  JSON.stringify(
    Array.from({ length: COUNT }, (_, id) => ({
      id,
      title: `Made-up event number ${id}, with a title of an ordinary length`,
      start: FIRST_MS + id * STEP_MS,
      end: null,
      lane: id % LANES,
    })),
  ),
);

type SlowServer = {
  readonly address: string;
  /** Sends what is still missing, and from now on the whole list at once. */
  readonly finish: () => void;
  /** How many answers were given up by the page before they were whole. */
  readonly givenUp: () => number;
  readonly close: () => Promise<void>;
};

/** Sends the first half of the list at once, and the second when it is told to. */
async function startSlowServer(): Promise<SlowServer> {
  const waiting = new Set<ServerResponse>();
  let givenUp = 0;
  let isFinished = false;
  const half = Math.floor(BODY.length / 2);
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": BODY.length,
      "Access-Control-Allow-Origin": "*",
    });
    response.write(BODY.subarray(0, half));
    if (isFinished) {
      response.end(BODY.subarray(half));
      return;
    }
    waiting.add(response);
    response.on("close", () => {
      if (waiting.delete(response)) givenUp += 1;
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${address.port}/events.json`,
    finish: () => {
      isFinished = true;
      for (const response of waiting) response.end(BODY.subarray(half));
      waiting.clear();
    },
    givenUp: () => givenUp,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How many events the marks of the plot stand for. */
function eventsInMarks(page: Page): Promise<number> {
  return plotOf(page).evaluate((plot) => {
    const clusters = [...plot.querySelectorAll("[data-cluster]")];
    const counted = clusters.reduce((sum, mark) => sum + Number(mark.getAttribute("data-cluster")), 0);
    return counted + plot.querySelectorAll("[data-event]").length;
  });
}

function focusedEvent(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.getAttribute("data-event") ?? undefined);
}

// The page asks for the record before it knows that it will not show it.
test.use({ expectedNoise: /dprk\.json was preloaded using link preload but not used/ });

let slow: SlowServer;
test.beforeEach(async () => {
  slow = await startSlowServer();
});
test.afterEach(() => slow.close());

test("the page answers while a hundred thousand events load, and then shows them all", async ({ page }) => {
  await page.goto(`/?lang=en&dataset=${slow.address}`);
  await expect(page.getByRole("progressbar", { name: "Loading the timeline" })).toBeVisible();
  await page.getByRole("link", { name: "한국어" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");

  slow.finish();
  await page.getByRole("link", { name: "EN", exact: true }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await waitForTimeline(page);
  await expect(page.getByText("100,000 of 100,000 events shown").first()).toBeVisible();
  await expect.poll(() => eventsInMarks(page)).toBe(COUNT);
  expect(await page.locator("[data-timeline] *").count()).toBeLessThanOrEqual(600);
});

test("Enter leads from all years to a single event, and opens it", async ({ page }) => {
  await page.goto(`/?lang=en&dataset=${slow.address}`);
  slow.finish();
  await waitForTimeline(page);
  // The keys come to the plot a moment after it has been painted.
  await expect(page.getByRole("slider").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
  await plotOf(page).locator("[data-cluster]").first().focus();
  for (let step = 0; step < MOST_STEPS && (await focusedEvent(page)) === undefined; step += 1) {
    const before = page.url();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).not.toBe(before);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest("[data-timeline]") !== null))
      .toBe(true);
  }
  const id = await focusedEvent(page);
  expect(id).toBeDefined();
  await page.keyboard.press("Enter");
  await expect(panelOf(page).getByRole("heading", { name: `Made-up event number ${id},` })).toBeVisible();
});

test("the loading can be stopped, and leaves the record and no open connection", async ({ page, record }) => {
  await page.goto(`/?lang=en&dataset=${slow.address}`);
  await page.getByRole("link", { name: "Stop, and show the record" }).click();
  await expectInAddress(page, { dataset: null });
  await waitForTimeline(page);
  await expect(page.getByText(`of ${record.events.length} events shown`).first()).toBeVisible();
  await expect.poll(() => slow.givenUp()).toBe(1);
});
