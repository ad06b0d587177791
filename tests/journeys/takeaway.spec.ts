/** What readers carry away: pictures of the whole, data, a slide, paper. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { expect, markOf, openTimeline, shownCount, test } from "./reader";

const FILTERED = "/?bodies=ga,hrc&types=resolution&from=2013";

async function openShare(page: Page, tab: string) {
  await page.getByRole("button", { name: "Share, cite, save" }).click();
  await page.getByRole("tab", { name: tab }).click();
}

/** Presses a button that saves a file, and gives what was saved. */
async function save(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Width and height, from the header of the file. */
function pngSize(png: Buffer): readonly [width: number, height: number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test.describe("a picture", () => {
  test("holds every event of the filters, also where it is made from the table", async ({ page }) => {
    await page.goto(FILTERED.replace("/?", "/table?"));
    const shown = await shownCount(page);
    await openShare(page, "Download");
    const { bytes, name } = await save(page, "SVG");
    const svg = bytes.toString();
    expect(name).toMatch(/\.svg$/);
    expect(new Set(Array.from(svg.matchAll(/data-event="([^"]+)"/g), ([, id]) => id)).size).toBe(shown);
    // It opens by itself, as an image that asks for nothing else.
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
      await image.decode();
      return image.naturalWidth;
    }, svg);
    expect(size).toBe(1600);
  });

  test("comes as PNG in the size that is asked for", async ({ page }) => {
    await openTimeline(page, FILTERED);
    await openShare(page, "Download");
    const [width, height] = pngSize((await save(page, "PNG")).bytes);
    expect(width).toBe(1600);
    expect(pngSize((await save(page, "PNG, double size")).bytes)).toEqual([3200, height * 2]);
    expect(pngSize((await save(page, "PNG 4K")).bytes)[0]).toBe(3840);
  });
});

test("data are taken as shown or all, and say where they are from", async ({ page, record }) => {
  await openTimeline(page, FILTERED);
  const shown = await shownCount(page);
  await openShare(page, "Download");
  const taken = JSON.parse((await save(page, "Timeline (JSON)")).bytes.toString());
  expect(taken.events).toHaveLength(shown);
  expect(taken.taken.address).toContain("bodies=ga,hrc&types=resolution&from=2013");
  const table = (await save(page, "Table (CSV)")).bytes.toString();
  expect(table.split("\n")[0]).toMatch(/,data_release,licence,taken$/);
  const calendar = (await save(page, "Calendar (ICS)")).bytes.toString();
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(shown);
  await page.getByRole("radio", { name: /^Everything/ }).check();
  const all = JSON.parse((await save(page, "Timeline (JSON)")).bytes.toString());
  expect(all.events).toHaveLength(record.events.length);
});

test("a slide of an event is made in a minute, with text for the picture, symbols and the link", async ({
  page,
}) => {
  await openTimeline(page);
  await markOf(page, "Report of the commission of inquiry released").click();
  await page.getByRole("complementary").getByRole("button", { name: "Share, cite, save" }).click();
  await page.getByRole("tab", { name: "Slides" }).click();
  const files = unzipSync((await save(page, "Save the slide (PPTX)")).bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(part("ppt/slides/slide1.xml")).toMatch(/descr="[^"]*Report of the commission of inquiry released/);
  expect(part("ppt/notesSlides/notesSlide1.xml")).toContain("A/HRC/25/63");
  expect(part("ppt/slides/_rels/slide1.xml.rels")).toContain("/events/coi-report");
  const [width] = pngSize(Buffer.from(files["ppt/media/image-1-1.png"] ?? []));
  expect(width).toBe(2400);
});

test("a browser that cannot make a picture leads to the way that has no such limit", async ({ page }) => {
  await openTimeline(page, FILTERED);
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await openShare(page, "Download");
  await page.getByRole("button", { name: "PNG", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("take the SVG, which has no such limit");
});

test("paper holds the whole figure, the events, their sources with addresses, and where it is from", async ({
  page,
  record,
}) => {
  await openTimeline(page, FILTERED);
  const shown = await shownCount(page);
  await page.getByRole("button", { name: "Share, cite, save" }).waitFor();
  // As the browser says it before it lays a page out for paper.
  const print = async () => {
    await page.emulateMedia({ media: "print" });
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
      await expect(page.locator("[data-printed]")).toBeVisible({ timeout: 500 });
    }).toPass();
  };
  await print();
  const sheet = page.locator("[data-printed]");
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(sheet.locator("figure [data-event]")).toHaveCount(shown);
  const event = record.eventById.get("ga-res-69-188");
  await expect(sheet.getByRole("listitem").filter({ hasText: "A/RES/69/188" })).not.toHaveCount(0);
  for (const { url } of event?.sources ?? []) await expect(sheet.getByText(url).first()).toBeVisible();
  await expect(sheet).toContainText("Licence: CC-BY-4.0");
  await expect(sheet).toContainText("bodies=ga,hrc&types=resolution&from=2013");
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const sizes = Array.from(pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g), ([, w, h]) =>
    [Number(w), Number(h)].map(Math.round).toSorted((a, b) => a - b),
  );
  expect(new Set(sizes.map(String))).toEqual(new Set(["595,842"]));
});

test("a slide of a step of a story has its heading, its timeline, its words and its sources", async ({
  page,
}) => {
  await page.goto("/stories/from-inquiry-to-security-council/2");
  const heading = await page.getByRole("heading", { level: 1 }).innerText();
  await openShare(page, "Slides");
  const files = unzipSync((await save(page, "Save the slide (PPTX)")).bytes);
  const part = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  expect(part("ppt/slides/slide1.xml")).toContain(heading);
  expect(Object.keys(files)).toContain("ppt/media/image-1-1.png");
  expect(part("ppt/notesSlides/notesSlide1.xml")).toContain("A/HRC/25/63");
});
