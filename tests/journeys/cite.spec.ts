/** Researchers cite a record or a whole filtered view, and whoever follows the citation finds exactly that. */
import type { Page } from "@playwright/test";
import {
  countLine,
  expect,
  expectPath,
  openTimeline,
  panelOf,
  shownCount,
  test,
  waitForTimeline,
} from "./reader";

async function openCitation(page: Page) {
  await page.getByRole("button", { name: "Share, cite, save" }).last().click();
  await page.getByRole("tab", { name: "Cite" }).click();
  return page.getByRole("textbox", { name: "Citation of this page" });
}

/** The address in a footnote. */
function addressIn(footnote: string): string {
  return /(https?:\/\/127\.0\.0\.1\S+)/.exec(footnote)?.[1] ?? "";
}

test("a citation of a filtered view reopens the same events of the same release", async ({
  page,
  record,
}) => {
  await openTimeline(page, "/?bodies=ga,hrc&manner=recorded-vote&from=2008&to=2014&lanes=type");
  const shown = await shownCount(page);
  const footnote = await (await openCitation(page)).inputValue();
  expect(footnote).toContain(`General Assembly and Human Rights Council: ${shown} events`);
  expect(footnote).toContain(`data release ${record.released}`);

  await page.goto(addressIn(footnote));
  await waitForTimeline(page);
  await expect(countLine(page, shown)).toBeVisible();
  const { searchParams } = new URL(page.url());
  expect(Object.fromEntries(searchParams)).toEqual({
    bodies: "ga,hrc",
    manner: "recorded-vote",
    from: "2008",
    to: "2014",
    lanes: "type",
    release: record.released,
  });
});

test("a citation of an event names its document and reopens it", async ({ page }) => {
  await openTimeline(page, "/events/ga-res-69-188?bodies=ga");
  const citation = await openCitation(page);
  const footnote = await citation.inputValue();
  expect(footnote).toMatch(
    /^General Assembly, “Situation of human rights [^”]+”, A\/RES\/69\/188, 18 December 2014/,
  );
  await page.getByRole("radio", { name: "BibTeX" }).check();
  await expect(citation).toHaveValue(/@techreport\{ga-res-69-188,[^]+number = \{A\/RES\/69\/188\}/);
  await page.getByRole("radio", { name: "RIS" }).check();
  await expect(citation).toHaveValue(/^TY {2}- RPRT[^]+SN {2}- A\/RES\/69\/188/);

  // Esc closes the dialog, and not the event around it.
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expectPath(page, "/events/ga-res-69-188");
  await expect(panelOf(page)).toBeVisible();

  await page.goto(addressIn(footnote));
  await expectPath(page, "/events/ga-res-69-188");
  await expect(panelOf(page).getByRole("heading", { level: 2 })).toHaveText(
    "Assembly asks the Security Council to consider referral to the Criminal Court",
  );
});

test("is copied, or stands ready to be copied where the browser forbids that", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/votes/ga-res-69-188");
  const citation = await openCitation(page);
  await page.getByRole("button", { name: "Copy", exact: true }).first().click();
  await expect(page.getByRole("status").filter({ hasText: "Copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation.inputValue());

  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.getByRole("radio", { name: "BibTeX" }).check();
  await page.getByRole("button", { name: "Copy", exact: true }).first().click();
  await expect(page.getByText("The text is selected: copy it by hand.")).toBeVisible();
  await expect(citation).toBeFocused();
});
