/** How the timeline looks for those who see it otherwise: small screens, both schemes of colours, wider text. */
import type { Page } from "@playwright/test";
import { expect, openTimeline, plotOf, test } from "./reader";

async function openWithControls(page: Page) {
  await openTimeline(page);
  await expect(page.getByRole("slider").first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}

for (const [name, size] of [
  ["a phone of 320 px", { width: 320, height: 568 }],
  ["a phone on its side", { width: 740, height: 360 }],
] as const) {
  test(`nothing is cut off on ${name}`, async ({ page }) => {
    await page.setViewportSize(size);
    await openTimeline(page);
    await page.waitForLoadState("networkidle");
    const sidewaysPx = await page.evaluate(() => {
      const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
      return scrollWidth - clientWidth;
    });
    expect(sidewaysPx).toBe(0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.has("from")).toBe(true);
    // What stays in sight while the page scrolls leaves room for the rest.
    const coveredPx = await page.evaluate(() => {
      window.scrollTo(0, document.body.scrollHeight / 3);
      return [...document.querySelectorAll("main *")]
        .filter((element) => getComputedStyle(element).position === "sticky")
        .map((element) => element.getBoundingClientRect())
        .filter(({ bottom, top, width }) => bottom > 0 && top < innerHeight && width > innerWidth / 2)
        .reduce((sum, { height }) => sum + height, 0);
    });
    expect(coveredPx).toBeLessThan(size.height / 3);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`no text is smaller than 12 px, and every lane stands out three to one from its ground, when it is ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openWithControls(page);
    const { small, ratios } = await page.evaluate(() => {
      const smallTexts = [...document.querySelectorAll("body *")]
        .filter((element) =>
          [...element.childNodes].some(
            ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim() !== "",
          ),
        )
        .filter((element) => element.checkVisibility())
        .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12)
        .map((element) => element.textContent);

      const drawing = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      if (drawing === null) throw new Error("this browser draws nothing");
      /** By the formula of WCAG 2. */
      const luminance = (colour: string) => {
        drawing.fillStyle = colour;
        drawing.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...drawing.getImageData(0, 0, 1, 1).data].map((value) => {
          const share = value / 255;
          return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const plot = document.querySelector("svg[data-timeline]");
      if (plot === null) throw new Error("nothing is drawn");
      const ground = luminance(getComputedStyle(plot).backgroundColor);
      const contrasts = [
        ...plot.querySelectorAll("[data-lane] [class*=solid], [data-lane] [class*=bar]:is(rect)"),
      ]
        .map((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return stroke === "none" ? fill : stroke;
        })
        .map(luminance)
        .map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
      return { small: smallTexts, ratios: contrasts };
    });
    expect(small).toEqual([]);
    expect(ratios.length).toBeGreaterThan(50);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
  });
}

test("no label touches another for readers who set wider text", async ({ page }) => {
  // The spacing that WCAG 1.4.12 names.
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
  await openWithControls(page);
  const touching = await plotOf(page).evaluate((plot) => {
    const labels = [...plot.querySelectorAll("[aria-hidden] text")].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    return labels.flatMap(({ text, box }, place) =>
      labels
        .slice(place + 1)
        .filter(
          (other) =>
            box.left < other.box.right - 0.5 &&
            other.box.left < box.right - 0.5 &&
            box.top < other.box.bottom - 0.5 &&
            other.box.top < box.bottom - 0.5,
        )
        .map((other) => `“${text}” touches “${other.text}”`),
    );
  });
  expect(touching).toEqual([]);
});
