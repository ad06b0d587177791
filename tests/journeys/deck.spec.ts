/** A deck: pages collected while exploring, put in order, sent as one address, presented. */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { expect, expectInAddress, openTimeline, test } from "./reader";

test("an advocate collects two views, orders them, and presents them from the address alone", async ({
  page,
  browser,
}) => {
  await openTimeline(page, "/?bodies=sc");
  await page.getByRole("button", { name: "Add to deck" }).click();
  await expect(page.getByText("Added as slide 1.")).toBeVisible();
  await page.goto("/events/coi-report");
  await page
    .getByRole("complementary", { name: "Selected event" })
    .getByRole("button", { name: "Add to deck" })
    .click();
  await page.getByRole("link", { name: "Open the deck" }).click();
  await expect(page.getByRole("textbox", { name: "Caption of slide 2" })).toHaveValue("");
  await page.getByRole("button", { name: "Move slide 2 up" }).click();
  await page.getByRole("textbox", { name: "Caption of slide 2" }).fill("What the Security Council did");
  await page.getByRole("textbox", { name: "Title of the deck" }).fill("A briefing");
  await page.keyboard.press("Enter");
  await expectInAddress(page, { title: "A briefing" });
  const address = await page.getByRole("textbox", { name: "Address of the deck" }).inputValue();

  // Somebody else, with the address and nothing more.
  const other = await browser.newContext({ serviceWorkers: "block" });
  const guest = await other.newPage();
  await guest.goto(address);
  await expect(guest.getByRole("heading", { level: 1, name: "A briefing" })).toBeVisible();
  await guest.getByRole("button", { name: "Present" }).click();
  await expect(guest.getByRole("region", { name: "Slide 1 of 2" })).toBeVisible();
  await expect(
    guest.getByRole("heading", { name: "Report of the commission of inquiry released" }),
  ).toBeVisible();
  await guest.keyboard.press(" ");
  await expect(guest.getByRole("region", { name: "Slide 2 of 2" })).toContainText(
    "What the Security Council did",
  );
  await expectInAddress(guest, { step: "2", present: "1" });
  await guest.keyboard.press("Escape");
  await expect(guest.getByRole("textbox", { name: "Title of the deck" })).toHaveValue("A briefing");
  await other.close();
});

test("a story becomes a deck, and the deck a PowerPoint file with a slide for each step", async ({
  page,
}) => {
  await page.goto("/stories/from-inquiry-to-security-council/8");
  await page.getByRole("link", { name: "Open it as a deck of slides" }).click();
  await expect(page.getByRole("textbox", { name: /^Caption of slide/ })).toHaveCount(8);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the deck (PPTX)" }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^dprk-deck-\d{4}-\d\d-\d\d\.pptx$/);
  await expect(page.getByText(/^Saved: dprk-deck/)).toBeVisible();

  const parts = unzipSync(readFileSync(await download.path()));
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(8);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text("ppt/slides/slide7.xml")).toContain(
    "For years the Security Council holds no formal meeting on it.",
  );
  expect(text("ppt/slides/slide2.xml")).toContain("Report of the commission of inquiry released");
  expect(text("ppt/notesSlides/notesSlide2.xml")).toContain("A/HRC/25/63");
});
