/** A view on somebody else's page: taken there in seconds, as high as its content, frozen where it has to be. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, heardBy, openHost, openedFrame, saidBy, test } from "./hostPage";
import { laneLabel, openTimeline, shownCount } from "./reader";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Opens the part of the dialog that is about other sites. */
async function openEmbedDialog(page: Page) {
  await page.getByRole("button", { name: "Share, cite, save" }).first().click();
  await page.getByRole("tab", { name: "Embed" }).click();
}

async function copy(page: Page, name: string): Promise<string> {
  await page.getByRole("button", { name }).click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** In our own words. */
function heightTold(said: unknown): number | undefined {
  if (typeof said !== "object" || said === null) return undefined;
  const height: unknown = Reflect.get(said, "height");
  return Reflect.get(said, "source") === "un-tracker" && typeof height === "number" ? height : undefined;
}

const shownItems = (page: Page) => page.frameLocator("iframe").locator("li[data-event]:visible");

test("A1: filter, Embed, copy, paste: the frame shows the filter and fits its height by itself", async ({
  page,
  host,
  record,
}) => {
  await openTimeline(page);
  await laneLabel(page, "Security Council").click();
  await expect(page).toHaveURL(/bodies=sc/);
  const count = await shownCount(page);
  await openEmbedDialog(page);
  await expect(page.frameLocator("iframe[title^=Preview]").getByText(/of \d+ events/)).toContainText(
    `${count} of ${record.events.length}`,
  );
  const snippet = await copy(page, "Copy the code");

  await openHost(page, host, snippet);
  const frame = await openedFrame(page);
  await expect(shownItems(page)).toHaveCount(count);
  await expect(frame.getByRole("list").filter({ hasText: "Bodies:" })).toContainText("Security Council");
  const heights = () =>
    Promise.all([
      page.locator("iframe").evaluate((element) => element.clientHeight),
      frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    ]);
  await expect.poll(async () => new Set(await heights()).size).toBe(1);
  expect((await heights())[0]).toBeGreaterThan(300);
  // The first height that it tells is that of what the filter leaves.
  const told = (await saidBy(page)).flatMap((said) => heightTold(said) ?? []);
  expect(Math.max(...told) - Math.min(...told)).toBeLessThan(100);
});

test("A2: a frozen frame says its release, shows that one and no other, and offers what changed", async ({
  page,
  host,
  request,
}) => {
  const release = "2026-11-23";
  await openTimeline(page, `/?release=${release}`);
  await openEmbedDialog(page);
  await expect(page.getByRole("radio", { name: `Frozen: release ${release}` })).toBeChecked();
  const snippet = await copy(page, "Copy the frame");
  const files = await (await request.get(`/data/releases/${release}/dprk.json`)).json();

  await openHost(page, host, snippet);
  const frame = await openedFrame(page);
  await expect(shownItems(page)).toHaveCount(files.events.length);
  const footer = frame.locator("footer");
  await expect(footer).toContainText(`Data of release ${release}, frozen`);
  await expect(footer).toContainText(/Events since then: \d+ added, \d+ changed, \d+ taken out/);
  await expect(footer.getByRole("link", { name: "See what changed since" })).toHaveAttribute(
    "href",
    /\/releases/,
  );
  // And stays in its release on the way through its pages.
  await shownItems(page).first().getByRole("link").click();
  await expect(page.frameLocator("iframe").locator("footer")).toContainText(
    `Data of release ${release}, frozen`,
  );
  await page.frameLocator("iframe").getByRole("link", { name: "← Timeline" }).click();
  await expect(shownItems(page)).toHaveCount(files.events.length);
});

test("keys and scrolling stay with the host, and its slides are moved from inside of the frame", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}/embed?bodies=sc&present=1`;
  await openHost(
    page,
    host,
    `<script>window.Reveal = { next: () => heard.push("next"), prev: () => heard.push("prev") };</script>
     <iframe src="${src}" width="800" height="500"></iframe><p style="height: 2000px"></p>
     <script src="${baseURL}/embed.js"></script>`,
  );
  const frame = await openedFrame(page);
  // A clicker before anybody has touched the frame: it has taken no focus.
  await page.keyboard.press("PageDown");
  expect(await heardBy(page)).toEqual(["PageDown"]);

  await frame.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("a");
  await page.keyboard.press("Control+ArrowLeft");
  await expect
    .poll(() => heardBy(page))
    .toEqual(["PageDown", "passed on: ArrowRight", "next", "passed on: PageUp", "prev"]);
  // Gives the keyboard back to the slides.
  await page.keyboard.press("Escape");
  await expect
    .poll(() => page.evaluate(() => document.hasFocus() && document.activeElement === document.body))
    .toBe(true);
});

test("a frame tells its height in five dialects, and asks WordPress to open what it may not", async ({
  page,
  host,
  baseURL,
}) => {
  const src = `${baseURL}/embed/events/coi-report?embedId=t1&childId=pym-0#?secret=aB3`;
  await openHost(
    page,
    host,
    `<iframe sandbox="allow-scripts" src="${src}" width="500" height="300"></iframe>`,
  );
  const frame = await openedFrame(page);
  const height = await frame.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  const said = await saidBy(page);
  expect(said).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        source: "un-tracker",
        v: 1,
        id: "t1",
        type: "ready",
        height,
        title: await frame.title(),
      }),
      { source: "un-tracker", v: 1, id: "t1", type: "select", recordId: "coi-report" },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ src, context: "iframe.resize", height }),
      { secret: "aB3", message: "height", value: height },
      `pymxPYMxpym-0xPYMxheightxPYMx${height}`,
    ]),
  );

  await frame.getByText(/^Sources/).click();
  await expect.poll(() => saidBy(page)).toContainEqual(expect.objectContaining({ type: "resize" }));
  await frame.getByRole("link", { name: "Open in the tracker" }).click();
  await expect
    .poll(() => saidBy(page))
    .toContainEqual({ secret: "aB3", message: "link", value: `${baseURL}/events/coi-report` });
  // A source is on a site to which WordPress would not go.
  await frame.locator("a[href^='https:']").first().click();
  await expect.poll(async () => JSON.stringify(await saidBy(page)).split('"message":"link"').length).toBe(3);
});

test("a host can set what is shown, and nobody else can", async ({ page, host, baseURL, record }) => {
  const src = `${baseURL}/embed?embedId=t1`;
  await openHost(page, host, `<iframe src="${src}"></iframe><iframe id="other" src="about:blank"></iframe>`);
  const frame = await openedFrame(page);
  const post = (message: object, from: "host" | "other") =>
    page.evaluate(
      ([data, sender]) => {
        const [target] = document.querySelectorAll("iframe");
        // Said by another frame, whose window is then the source.
        const speaker: unknown =
          sender === "host" ? window : document.querySelector<HTMLIFrameElement>("#other")?.contentWindow;
        if (speaker instanceof Object && "eval" in speaker && typeof speaker.eval === "function")
          speaker.eval(`(to, data) => to.postMessage(data, "*")`)(target?.contentWindow, data);
      },
      [message, from] as const,
    );
  const ask = { target: "un-tracker", v: 1 };
  await post({ ...ask, type: "setState", state: "?bodies=icc" }, "other");
  await post({ ...ask, type: "setState", state: "?bodies=sc" }, "host");
  await expect(frame.getByRole("list").filter({ hasText: "Bodies:" })).toContainText("Security Council");
  await post({ ...ask, type: "getState" }, "host");
  await expect
    .poll(() => saidBy(page))
    .toContainEqual({ source: "un-tracker", v: 1, id: "t1", type: "state", state: "?bodies=sc" });
  expect(JSON.stringify(await saidBy(page))).not.toContain("icc");

  await post({ ...ask, type: "goTo", recordId: "coi-report" }, "host");
  await expect(page.frameLocator("iframe >> nth=0").getByRole("heading", { level: 1 })).toContainText(
    record.eventById.get("coi-report")?.title ?? "",
  );
  // The filter waits in the address for the way back.
  await page.frameLocator("iframe >> nth=0").getByRole("link", { name: "← Timeline" }).click();
  await expect(
    page.frameLocator("iframe >> nth=0").getByRole("list").filter({ hasText: "Bodies:" }),
  ).toBeVisible();
});

test("frames that were there before the host's script, and frames that come later, get their height", async ({
  page,
  host,
  baseURL,
}) => {
  await openHost(page, host, `<iframe src="${baseURL}/embed/events/coi-report" height="150"></iframe>`);
  await openedFrame(page);
  const heights = () =>
    page.locator("iframe").evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
  expect(await heights()).toEqual([150]);
  await page.addScriptTag({ url: `${baseURL}/embed.js` });
  await expect.poll(async () => (await heights())[0]).toBeGreaterThan(200);
  await page.evaluate((src) => {
    const late = document.createElement("iframe");
    late.src = src;
    const fixed = document.createElement("iframe");
    fixed.src = src;
    fixed.toggleAttribute("data-fixed-height", true);
    document.body.append(late, fixed);
  }, `${baseURL}/embed/events/coi-report`);
  await expect.poll(async () => (await heights())[1]).toBeGreaterThan(200);
  expect((await heights())[2]).toBe(150);
});

test("a number of events opens by narrowing the dates, and the host hears of it", async ({
  page,
  host,
  baseURL,
}) => {
  await openHost(page, host, `<iframe src="${baseURL}/embed" width="900" height="700"></iframe>`);
  const frame = await openedFrame(page);
  const before = await shownItems(page).count();
  await frame.locator("[data-cluster]").first().click();
  await expect
    .poll(() => saidBy(page))
    .toContainEqual(expect.objectContaining({ type: "state", state: expect.stringMatching(/from=.*to=/) }));
  expect(await shownItems(page).count()).toBeLessThan(before);
  // And there is a way back, also by keyboard.
  await frame.getByRole("button", { name: "Zoom out" }).press("Enter");
  await frame.getByRole("button", { name: "All years" }).press("Enter");
  await expect(shownItems(page)).toHaveCount(before);
});

test("a frame says what of its address it could not use", async ({ page }) => {
  await page.goto("/embed?bodies=nobody&from=yesterday&release=2026-11-24");
  await expect(
    page.getByRole("status").filter({ hasText: "Part of the address was not used" }),
  ).toContainText("from=yesterday, bodies=nobody, release=2026-11-24");
});

test("frames can be used by everyone, in light and dark, and speak the language of their path", async ({
  page,
}) => {
  const pages = [
    "/embed?bodies=sc&present=1",
    "/embed/ko/events/coi-report",
    "/embed/at/2026-11-24/votes/ga-res-69-188",
  ];
  for (const [place, address] of pages.entries()) {
    // What has the most colours is looked at in both.
    for (const colorScheme of place === 0 ? (["light", "dark"] as const) : (["dark"] as const)) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await page.locator("main:not([aria-busy=true])").waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        `${address}, ${colorScheme}`,
      ).toEqual([]);
    }
  }
  await page.goto("/embed/ko/events/coi-report");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.getByRole("link", { name: "← 타임라인" })).toHaveAttribute("href", /\/embed\/ko$/);
});

test("the timeline for frames is there with a slash at the end of its address, and without", async ({
  page,
}) => {
  for (const path of ["/embed", "/embed/", "/embed/ko", "/embed/ko/"]) {
    await page.goto(`${path}?bodies=sc`);
    await expect(page.locator("main[aria-busy=false]")).toBeVisible();
    await expect(page.locator("[data-part=filter]")).toBeVisible();
  }
});
