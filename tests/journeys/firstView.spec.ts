/** The first view is drawn before the app is there; the app's own first view looks the same and takes its place. */
import type { Page } from "@playwright/test";
import { startForeignServer } from "./foreignServer";
import { expect, markOf, openRendered, panelOf, test, waitForTimeline } from "./reader";

const PLAIN = JSON.stringify(
  Array.from({ length: 1200 }, (_, id) => ({
    id,
    title: `Made-up event ${id}`,
    start: Date.UTC(2000 + (id % 20), id % 12, 1 + (id % 28)),
    end: null,
    lane: id % 7 === 0 ? "Named lane" : id % 7,
  })),
);

/** Chunks of what comes after the first view of the app. */
const LATER = /\/(?:laterViews|UrlNotices|DatasetNotices)/;

/** Opens an address whose app does not arrive until it is let go, and without anything that loads later still. */
async function openFirstView(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    const file = new URL(route.request().url()).pathname;
    if (LATER.test(file)) return;
    if (/\/(?:startApp|start)-/.test(file)) await held;
    await route.continue();
  });
  // However busy this machine is, the timeline comes in time for the first view.
  await page.addInitScript(() => {
    const { setTimeout } = window;
    window.setTimeout = Object.assign(
      (run: TimerHandler, ms?: number, ...rest: unknown[]) =>
        setTimeout(run, ms === 300 ? 60_000 : ms, ...rest),
      setTimeout,
    );
  });
  await openRendered(page, address);
  await page.waitForFunction(() => performance.getEntriesByName("timeline:ready").length > 0);
  return letGo;
}

async function waitForApp(page: Page) {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("[data-timeline]") ?? {}).some((key) => key.startsWith("__react")),
  );
}

/** All that a reader sees of the figure and of the page around it: what is where, and what is written there. */
function lookOf(page: Page) {
  return page.evaluate(() => {
    const partsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return {
          name: element.localName,
          text: element.childElementCount === 0 ? element.textContent : "",
          attributes: ["data-key", "href", "d", "class", "transform"].map((name) =>
            element.getAttribute(name),
          ),
          box: [x, y, width, height].map(Math.round).join(" "),
        };
      });
    return {
      plot: partsOf("[data-layer] *"),
      labels: partsOf("li:has([data-lane-label]), [data-lane-label], [data-lane-label] *"),
      page: partsOf("h1, header, header a, section dl *, [data-part=result-count]"),
    };
  });
}

async function expectSameLook(page: Page, address: string) {
  const letGo = await openFirstView(page, address);
  const before = await lookOf(page);
  expect(before.plot.length).toBeGreaterThan(100);
  letGo();
  await waitForApp(page);
  expect(await lookOf(page)).toEqual(before);
}

test("the record's first view is the app's own", async ({ page }) => {
  await expectSameLook(page, "/");
});

test("its links keep what the reader's address asks for, as the app's do", async ({ page }) => {
  await expectSameLook(page, "/?lang=en&key=of-a-later-version");
});

test("the first view of a plain list is the app's own", async ({ page }) => {
  const server = await startForeignServer();
  try {
    await expectSameLook(page, `/?dataset=${encodeURIComponent(server.offer({ body: PLAIN }))}`);
  } finally {
    await server.close();
  }
});

test("a mark of the first view leads to its event before the app is there", async ({ page }) => {
  const letGo = await openFirstView(page, "/");
  const mark = page.locator('svg [data-event="coi-report"]');
  expect(await mark.getAttribute("href")).toBe("/events/coi-report");
  letGo();
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.reload();
  await waitForTimeline(page);
  await markOf(page, "Report of the commission of inquiry released").click();
  await expect(panelOf(page)).toBeVisible();
});
