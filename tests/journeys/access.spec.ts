/** Everyone can use every page: whatever the screen, the colours, the language and the means of input. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openTimeline, plotOf, shownCount, test } from "./reader";

type PageState = {
  readonly name: string;
  readonly address: string;
  /** What has to be opened first. */
  readonly open?: (page: Page) => Promise<void>;
};

const PAGES: readonly PageState[] = [
  { name: "the timeline", address: "/" },
  { name: "an event", address: "/events/coi-report" },
  { name: "a vote", address: "/events/ga-res-69-188" },
  { name: "the table", address: "/table?bodies=sc" },
  { name: "a body", address: "/bodies/hrc" },
  { name: "the votes", address: "/votes?bodies=sc,hrc" },
  {
    name: "a cell of the votes",
    address: "/votes?bodies=hrc&order=changes",
    open: async (page) => {
      await page.getByRole("rowheader").first().getByRole("link").focus();
      await page.keyboard.press("ArrowRight");
    },
  },
  { name: "no votes at all", address: "/votes?types=report" },
  { name: "the page of a vote", address: "/votes/ga-res-69-188" },
  { name: "the page of a text adopted without a vote", address: "/votes/hrc-res-52-28" },
  { name: "an unknown vote", address: "/votes/no-such-vote" },
  { name: "data and method", address: "/data" },
  { name: "the recommendations", address: "/recommendations" },
  { name: "the recommendations over time", address: "/recommendations?show=lanes&bodies=sc,dprk" },
  { name: "a chain on the timeline", address: "/?chain=ask-icc-referral" },
  { name: "a chain in the table", address: "/table?chain=ask-access&bodies=sr" },
  {
    name: "what a search finds among the recommendations",
    address: "/data",
    open: async (page) => {
      await page.getByRole("searchbox").fill("a");
      await expect(page.locator("[class*=RecommendationMatches-matches]")).toBeVisible();
    },
  },
  { name: "a recommendation", address: "/recommendations/ask-icc-referral" },
  { name: "the open questions", address: "/questions" },
  { name: "the releases", address: "/releases" },
  { name: "a State", address: "/states/JPN" },
  { name: "two States", address: "/states/CHN?vs=KOR" },
  { name: "a State under a filter", address: "/states/PRK?bodies=ga&from=2008" },
  { name: "an unknown State", address: "/states/XYZ" },
  {
    name: "a State being sought",
    address: "/states/JPN",
    open: async (page) => {
      await page.getByRole("combobox").fill("kor");
      await expect(page.getByRole("option").first()).toBeVisible();
    },
  },
  { name: "a step of a story", address: "/stories/from-inquiry-to-security-council/7" },
  {
    name: "a deck",
    address: "/deck?title=Briefing&slide=/events/coi-report&caption=What+was+found&slide=/votes&slide=//x",
  },
  {
    name: "a step of a story that is presented",
    address: "/stories/from-inquiry-to-security-council/8?present=1",
  },
  { name: "an event that is presented", address: "/events/sc-2014-12-22?present=1" },
  { name: "an unknown event", address: "/events/no-such-event" },
  { name: "an unknown page", address: "/no/such/page" },
  {
    name: "the help",
    address: "/",
    open: async (page) => {
      await page.keyboard.press("?");
      await expect(page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "citing a page",
    address: "/recommendations/ask-icc-referral",
    open: (page) => openShareTab(page, 1),
  },
  { name: "taking a page away", address: "/table?bodies=sc", open: (page) => openShareTab(page, 3) },
  {
    name: "the filters",
    address: "/?bodies=sc",
    open: async (page) => {
      await page.locator("main button[popovertarget]").first().click();
      await expect(page.getByRole("checkbox").first()).toBeVisible();
    },
  },
];

async function openShareTab(page: Page, place: number): Promise<void> {
  await page.locator("main [aria-haspopup=dialog]").last().click();
  await page.getByRole("tab").nth(place).click();
  await expect(page.getByRole("tabpanel").getByRole("button").first()).toBeVisible();
}

const SETTINGS = [
  { device: "a desk", width: 1440, lang: "en" },
  { device: "a phone", width: 360, lang: "ko" },
] as const;

for (const { device, width, lang } of SETTINGS) {
  test.describe(`on ${device}, in ${lang}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name, address, open } of PAGES) {
      test(`${name} is within reach of everyone`, async ({ page }) => {
        await page.goto(inLanguage(address, lang));
        await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
        // Parts that come later may bring faults of their own.
        await page.waitForLoadState("networkidle");
        await open?.(page);
        expect.soft(await axeFaults(page), "faults that axe knows of").toEqual([]);
        expect.soft(await smallControls(page), "controls below 24 px").toEqual([]);

        await page.emulateMedia({ colorScheme: "dark" });
        expect.soft(await axeFaults(page, "color-contrast"), "too little contrast in the dark").toEqual([]);
        await page.setViewportSize({ width: Math.min(width, 320), height: 800 });
        await expect.soft.poll(() => sidewaysPx(page), "pixels to scroll sideways, at 320 px").toBe(0);
      });
    }
  });
}

/** All rules of axe, or one. */
async function axeFaults(page: Page, rule?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await (rule === undefined ? axe : axe.withRules(rule)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

async function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth = 0, clientWidth = 0 } = document.scrollingElement ?? {};
    return scrollWidth - clientWidth;
  });
}

/** Controls below 24 px, but for links within text and the marks of the timeline, which have a reach of their own. */
async function smallControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [...document.querySelectorAll("a[href], button, input, select, summary, [role=button]")];
    return controls
      .filter((control) => control.closest("[data-timeline]") === null && control.checkVisibility())
      .filter((control) => !(control.matches("a") && getComputedStyle(control).display === "inline"))
      .filter((control) => !control.matches(".visually-hidden, .visually-hidden *"))
      .flatMap((control) => {
        // A press on the label of a box ticks it.
        const target = control.matches("[type=checkbox], [type=radio]")
          ? (control.closest("label") ?? control)
          : control;
        const { width, height } = target.getBoundingClientRect();
        const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
        return width < 23.5 || height < 23.5
          ? [`${control.tagName} ${name} ${width.toFixed(1)} × ${height.toFixed(1)}`]
          : [];
      });
  });
}

test("forced colours keep the marks and their states apart from the ground", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openTimeline(page, "/events/sc-2015-12-10");
  const looks = await plotOf(page)
    .locator("[data-event] > path")
    .evaluateAll((shapes) =>
      shapes.map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const ground = getComputedStyle(document.body).backgroundColor;
        return fill !== ground || (stroke !== ground && stroke !== "none");
      }),
    );
  expect(looks.length).toBeGreaterThan(50);
  expect(looks).not.toContain(false);
});

test("nothing moves for readers who prefer reduced motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openTimeline(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await plotOf(page).getByRole("link").first().click();
  await expect(page.getByRole("complementary", { name: "Selected event" })).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test("in print the events stay, and what only a screen can use goes", async ({ page }) => {
  await openTimeline(page);
  const count = await plotOf(page).locator("[data-event]").count();
  await page.emulateMedia({ media: "print" });
  await expect(plotOf(page).locator("[data-event]").filter({ visible: true })).toHaveCount(count);
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();

  await page.emulateMedia({ media: "screen" });
  await page.goto("/table?bodies=hrc");
  const rows = page.getByRole("rowheader");
  await expect(rows.first()).toBeVisible();
  const listed = await shownCount(page);
  await page.emulateMedia({ media: "print" });
  await expect(rows.filter({ visible: true })).toHaveCount(listed);
});

function inLanguage(address: string, lang: string): string {
  if (lang === "en") return address;
  return `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;
}
