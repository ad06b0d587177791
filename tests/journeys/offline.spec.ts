/** After one visit the site works without a network; a new version is offered, and is never half of one. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ReleasesFile } from "../../src/core/dataset/releasesSchema";
import { expect, test } from "./reader";
import { serveBuiltSite } from "./siteServer";

test.use({ serviceWorkers: "allow" });

const STORY = "/stories/from-inquiry-to-security-council/3";

/** The worker has everything that it keeps once it is ready. */
async function waitForWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test("after one visit every page works without a network, deck and story included", async ({ page }) => {
  const site = await serveBuiltSite();
  await page.goto(site.address);
  await waitForWorker(page);
  await site.stop();

  const heading = (name: string | RegExp) => page.getByRole("heading", { name }).first();
  await page.goto(`${site.address}/`);
  await expect(heading("What the United Nations did about crimes in North Korea")).toBeVisible();
  await page.goto(`${site.address}/?bodies=hrc`);
  await expect(page.getByText(/of \d+ events shown$/)).toBeVisible();
  await page.goto(`${site.address}/events/coi-report`);
  await expect(heading("Report of the commission of inquiry released")).toBeVisible();
  await page.goto(site.address + STORY);
  await expect(heading("The Human Rights Council asks for action by the Security Council.")).toBeVisible();
  await page.goto(`${site.address}/deck?slide=/votes&caption=Who+voted+how&present=1`);
  await expect(page.getByRole("region", { name: "Slide 1 of 1" })).toBeVisible();
  await expect(heading("How each State decided")).toBeVisible();
  await expect(page.getByText(/35 votes|\d+ votes ·/).first()).toBeVisible();
});

test("the address of a citation works without a network, though nobody looked at its release before", async ({
  page,
}) => {
  const ledger = ReleasesFile.parse(JSON.parse(readFileSync("dist/data/dprk.releases.json", "utf8")));
  const newest = ledger.releases[0]?.name ?? "";
  const site = await serveBuiltSite();
  await page.goto(site.address);
  await waitForWorker(page);
  await site.stop();

  await page.goto(`${site.address}/events/coi-report?release=${newest}`);
  await expect(
    page.getByRole("heading", { name: "Report of the commission of inquiry released" }).first(),
  ).toBeVisible();
  await page.goto(`${site.address}/recommendations?release=${newest}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.goto(`${site.address}/votes?release=${newest}`);
  await expect(page.getByText(/35 votes|\d+ votes ·/).first()).toBeVisible();
});

test("a new version waits until it is asked for, and then brings app and record together", async ({
  page,
}) => {
  const site = await serveBuiltSite();
  await page.goto(site.address);
  await waitForWorker(page);
  // The worker answers from the next page on.
  await page.reload();
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("What the United Nations did about crimes in North Korea");

  const record = readFileSync("dist/data/dprk.json", "utf8");
  site.publish(
    "data/dprk.json",
    record.replace("What the United Nations did", "All that the United Nations did"),
  );
  // The page of the next version is the app's to draw, from the next version's record.
  site.publish("index.html", readFileSync("dist/spa.html", "utf8"));
  const worker = readFileSync("dist/sw.js", "utf8");
  const next = worker.replaceAll(/(url:"(?:data\/dprk\.json|index\.html)",revision:")/g, "$1next-");
  expect(next).not.toBe(worker);
  site.publish("sw.js", next);

  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const notice = page.getByRole("status").filter({ hasText: "A new version of this site is ready" });
  await expect(notice).toBeVisible();
  // Even a reader who loads the page again goes on with the version that they have.
  await page.reload();
  await expect(title).toHaveText("What the United Nations did about crimes in North Korea");
  await notice.getByRole("button", { name: "Reload" }).click();
  await expect(title).toHaveText("All that the United Nations did about crimes in North Korea");
  await expect(notice).toBeHidden();
  await site.stop();
});
