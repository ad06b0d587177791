/** Pages as the build renders them: complete without a script, and joined by the app without a fault. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { expect, openRendered, openTimeline, test } from "./reader";

const DIST = "dist";
const pages = readdirSync(DIST, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html") && !/^(?:spa|404|embed)/.test(file))
  .toSorted();
/** Templates are no part of a page before somebody asks for what they hold. */
const textOf = (file: string) =>
  readFileSync(join(DIST, file), "utf8").replace(
    /<template data-first-view[\s\S]*?<\/template>(?=<\/body>)/,
    "",
  );

/** Of a whole address that a page names. */
const fileAt = (address: string) => join(DIST, decodeURIComponent(new URL(address).pathname));

/** One of each kind. */
const KINDS = [
  "/",
  "/events/coi-report",
  "/votes/hrc-res-25-25",
  "/states/KOR",
  "/bodies/sc",
  "/recommendations/ask-icc-referral",
  "/recommendations",
  "/votes",
  "/data",
  "/releases",
];

const fileOf = (path: string) => (path === "/" ? "index.html" : `${path.slice(1)}.html`);

test("there is a page for everything in the record that has an address", ({ record }) => {
  const missing = [
    ...record.events.map(({ id }) => `events/${id}.html`),
    ...record.events.filter(({ action }) => action !== undefined).map(({ id }) => `votes/${id}.html`),
    ...record.bodies.map(({ id }) => `bodies/${id}.html`),
  ].filter((file) => !pages.includes(file));
  expect(missing).toEqual([]);
  expect(pages.filter((file) => file.startsWith("states/")).length).toBeGreaterThan(190);
  expect(pages.filter((file) => file.startsWith("recommendations/")).length).toBeGreaterThan(20);
});

test("every link inside of the site leads to a file", () => {
  const dead = new Set<string>();
  for (const file of pages) {
    for (const [, href = ""] of textOf(file).matchAll(/<a [^>]*href="(\/[^"]*)"/g)) {
      const path = decodeURIComponent(href.split(/[?#]/)[0] ?? "");
      if (path !== "/" && !existsSync(join(DIST, path)) && !existsSync(join(DIST, `${path}.html`)))
        dead.add(`${file}: ${href}`);
    }
  }
  expect([...dead]).toEqual([]);
});

test("every page tells its title, what it is about, where it lives and how to cite or embed it", () => {
  const titles = new Map<string, string>();
  const faults: string[] = [];
  const hold = (file: string, what: string, isHeld: boolean) => {
    if (!isHeld) faults.push(`${file}: ${what}`);
  };
  for (const file of pages) {
    const html = textOf(file);
    const head = html.slice(0, html.indexOf("</head>"));
    const one = (pattern: RegExp) => {
      const found = [...head.matchAll(pattern)];
      if (found.length !== 1) faults.push(`${file}: ${found.length} of ${pattern.source}`);
      return found[0]?.[1] ?? "";
    };
    titles.set(file, one(/<title>([^<]+)<\/title>/g));
    hold(file, "description", one(/<meta name="description" content="([^"]+)"/g).length > 20);
    hold(file, "address", /^https?:\/\//.test(one(/<link rel="canonical" href="([^"]+)"/g)));
    one(/<meta property="og:title" content="([^"]+)"/g);
    const card = readFileSync(fileAt(one(/<meta property="og:image" content="([^"]+)"/g)));
    hold(file, "card", card.readUInt32BE(16) === 1200 && card.readUInt32BE(20) === 628);
    const oembed = fileAt(one(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/g));
    hold(file, "oEmbed", JSON.parse(readFileSync(oembed, "utf8")).version === "1.0");
    for (const [, data = ""] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g))
      hold(file, "linked data", JSON.parse(data)["@context"] === "https://schema.org");
  }
  expect(faults).toEqual([]);
  expect(
    new Set([...titles].filter(([file]) => !file.startsWith("votes/")).map(([, title]) => title)).size,
  ).toBe([...titles.keys()].filter((file) => !file.startsWith("votes/")).length);
});

test("the policy of a page allows its own style sheets by their hashes, and no script that stands in it", () => {
  for (const path of KINDS) {
    const html = textOf(fileOf(path));
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("eval");
    for (const [, css = ""] of html.matchAll(/<style>([\s\S]*?)<\/style>/g))
      expect(policy).toContain(createHash("sha256").update(css).digest("base64"));
    const scripts = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, attributes]) => attributes);
    expect(scripts.filter((attributes) => !attributes?.includes("json"))).toEqual([]);
    expect(html).not.toMatch(/ on[a-z]+="/);
    expect(html).not.toContain('rel="stylesheet"');
  }
});

test("the policy that hosts send allows the style sheets of every page, in frames as well", () => {
  const policy = /Content-Security-Policy: (.*)/.exec(textOf("_headers"))?.[1] ?? "";
  const frames = ["embed.html", "embed/index.html", "embed/ko/index.html", "embed/events/coi-report.html"];
  for (const file of [...KINDS.map(fileOf), ...frames]) {
    const sheets = [...textOf(file).matchAll(/<style>([\s\S]*?)<\/style>/g)];
    expect(sheets.length, file).toBeGreaterThan(0);
    for (const [, css = ""] of sheets)
      expect(policy, file).toContain(createHash("sha256").update(css).digest("base64"));
  }
});

test("the HTML is valid", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: {
      // As React writes them.
      "doctype-style": "off",
      "attribute-boolean-style": "off",
      "attr-case": "off",
      "valid-id": "off",
      "void-style": "off",
      "no-inline-style": "off",
      // Lists that look like none are told to be lists for one browser.
      "no-redundant-role": "off",
      "long-title": "off",
      "tel-non-breaking": "off",
    },
  });
  const faults: string[] = [];
  for (const path of KINDS) {
    const report = await validator.validateString(textOf(fileOf(path)));
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`);
  }
  expect([...new Set(faults)].slice(0, 20)).toEqual([]);
});

for (const path of KINDS) {
  test(`the app joins ${path} and keeps its elements`, async ({ page }) => {
    await markElements(page);
    await page.goto(path);
    // The fixture would tell of a fault in the console.
    expect(await page.evaluate(() => Reflect.get(document.querySelector("main") ?? {}, "wasRendered"))).toBe(
      true,
    );
    expect(await page.evaluate(() => Reflect.get(document.querySelector("h1") ?? {}, "wasRendered"))).toBe(
      true,
    );
  });
}

/** Notes on each element that came with the page that it did. */
async function markElements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      for (const element of document.querySelectorAll("main, h1")) Reflect.set(element, "wasRendered", true);
    });
  });
}

test("the page that the app joins tells screen readers the same names as the one that it would draw", async ({
  page,
}) => {
  await openTimeline(page, "/events/coi-report");
  const dangling = () =>
    page.evaluate(() =>
      ["aria-labelledby", "aria-describedby", "aria-controls", "for"].flatMap((name) =>
        [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
          (element.getAttribute(name) ?? "")
            .split(" ")
            .filter((id) => document.getElementById(id) === null)
            .map((id) => `${element.localName} ${name} ${id}`),
        ),
      ),
    );
  // Some of what is named comes after the first view.
  await expect.poll(dangling).toEqual([]);
});

test("a query is drawn afresh, and wins over what the page was rendered with", async ({ page, record }) => {
  await page.goto("/?bodies=sc");
  const inCouncil = record.events.filter(({ body }) => body === "sc").length;
  await expect(page.getByText(`${inCouncil} of ${record.events.length} events shown`)).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the first page lists every event with its date, and draws the figure", async ({ page, record }) => {
    await openRendered(page, "/");
    await expect(page.locator("svg[data-timeline]")).toBeVisible();
    const listed = await page
      .locator("a[data-row]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
    expect(new Set(listed)).toEqual(new Set(record.events.map(({ id }) => `/events/${id}`)));
    await expect(page.locator("a[data-row]").first()).toBeVisible();
    for (const button of await page.locator("button:visible").all())
      expect(await button.getAttribute("data-lane-label")).not.toBeNull();
  });

  test("an event says all that is on record, and its links lead on", async ({ page, record }) => {
    await openRendered(page, "/events/coi-report");
    const event = record.eventById.get("coi-report");
    await expect(page.getByText(event?.summary ?? "")).toBeVisible();
    for (const { symbol } of event?.documents ?? [])
      await expect(page.getByText(symbol, { exact: true }).first()).toBeVisible();
    for (const { url } of event?.sources ?? [])
      await expect(page.locator(`a[href="${url}"]`).first()).toBeVisible();
    await page.locator('a[href="/bodies/coi"]').first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("inquiry");
  });
});
