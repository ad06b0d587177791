/**
 * The timeline in every frame that a host may make: each sandbox, with and without scripts, in each size. Every cell has
 * the title, every event that belongs there with its symbols, nothing cut off at the side, and no complaint.
 */
import type { Frame, Page } from "@playwright/test";
import type { Dataset } from "../../src/core/dataset/dataset";
import { matchEvents } from "../../src/core/filter/matchEvents";
import { parseUrlState } from "../../src/core/url/urlState";
import { expect, frameOf, openHost, openedFrame, test } from "./hostPage";

const SANDBOXES = [
  { name: "no sandbox", attribute: "", runsScripts: true },
  {
    name: "scripts without an origin, as WordPress has it",
    attribute: 'sandbox="allow-scripts"',
    runsScripts: true,
  },
  {
    name: "scripts, origin and new windows",
    attribute: 'sandbox="allow-scripts allow-same-origin allow-popups"',
    runsScripts: true,
  },
  { name: "nothing allowed", attribute: 'sandbox=""', runsScripts: false },
];
const SIZES = [200, 560, 1000].flatMap((heightPx) =>
  [320, 800, 1920].map((widthPx) => ({ heightPx, widthPx })),
);
const QUERY = "?bodies=sc,hrc&from=2013&to=2019-06";

test.use({ expectedNoise: /Blocked script execution/ });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled });

    for (const { name, attribute, runsScripts } of SANDBOXES) {
      test(`${name}: everything is there in each size`, async ({ page, host, baseURL, record }) => {
        const isFiltered = javaScriptEnabled && runsScripts;
        await openHost(page, host, `<iframe ${attribute} src="${baseURL}/embed${QUERY}"></iframe>`);
        const frame = isFiltered ? await openedFrame(page) : await frameOf(page);
        // Scripts are switched off for a frame in a process of its own once that is there: its first page may come sooner.
        if (!javaScriptEnabled) await frame.goto(frame.url());
        await frame.locator("footer").waitFor();
        const expected = expectedItems(record, isFiltered);
        for (const { widthPx, heightPx } of SIZES) {
          await resizeFrame(page, widthPx, heightPx);
          const cell = expect.poll(() => readFrame(frame), {
            message: `${widthPx} by ${heightPx}`,
            intervals: [0, 20, 50, 100],
          });
          await cell.toEqual({
            title: record.title["en"],
            items: expected,
            widthPx,
            isCut: false,
            hasFigure: widthPx >= 480,
          });
        }
        // Where scripts run, what stands in it is no element.
        await expect(frame.locator("noscript > p")).toHaveCount(isFiltered ? 0 : 1);
      });
    }
  });
}

test("every other kind of page fits the narrowest frame without an origin", async ({
  page,
  host,
  baseURL,
}) => {
  const pages = [
    "events/coi-report",
    "chains/coi-report",
    "votes/ga-res-69-188",
    "recommendations/ask-icc-referral",
    "at/2026-11-24/events/coi-report",
  ];
  for (const path of pages) {
    const address = `${baseURL}/embed/${path}`;
    await openHost(
      page,
      host,
      `<iframe sandbox="allow-scripts" src="${address}" width="200" height="200"></iframe>`,
    );
    const frame = await frameOf(page);
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(frame.locator("footer")).toContainText(`${baseURL}/`);
    expect(await readFrame(frame), path).toMatchObject({ isCut: false });
  }
});

/** What the list has to say of each event: its id and its symbols. */
function expectedItems(record: Dataset, isFiltered: boolean): readonly string[] {
  const { filter } = parseUrlState(isFiltered ? QUERY : "").state;
  return matchEvents(record, filter, Date.now()).map(({ id, documents = [] }) =>
    [id, ...new Set(documents.map(({ symbol }) => symbol))].join(" "),
  );
}

async function resizeFrame(page: Page, widthPx: number, heightPx: number): Promise<void> {
  await page
    .locator("iframe")
    .evaluate(
      (frame, size) =>
        frame.setAttribute("style", `border:0;width:${size.widthPx}px;height:${size.heightPx}px`),
      { widthPx, heightPx },
    );
}

/** What a reader finds in the frame as it stands. */
async function readFrame(frame: Frame) {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const isShown = (element: Element | null) => element?.checkVisibility() ?? false;
    const items = [...document.querySelectorAll<HTMLElement>("li[data-event]")].filter(isShown);
    const list = document.querySelector("section[tabindex]");
    return {
      title: document.querySelector("h1")?.textContent,
      items: items.map((item) =>
        [
          item.dataset["event"],
          ...(item.querySelector("code, [class*=symbols]")?.textContent ?? "").split(", "),
        ]
          .filter((part) => part !== "")
          .join(" "),
      ),
      widthPx: root.clientWidth,
      isCut: [root, ...(list === null ? [] : [list])].some(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ),
      hasFigure: isShown(document.querySelector("[data-part=figure] > svg")),
    };
  });
}
