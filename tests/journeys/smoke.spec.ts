import { expect, openTimeline, test } from "./reader";

test("the first page has a title, asks no other site for anything and logs no error", async ({ page }) => {
  await openTimeline(page);
  await expect(page).toHaveTitle(/\S/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.waitForLoadState("networkidle");
});
