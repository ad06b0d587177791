/** What all journeys share: a page that must stay quiet, the record it shows, and ways to find one's place on it. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import type { Dataset } from "../../src/core/dataset/dataset";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";

type Fixtures = {
  /** Lines of the console that a journey brings about itself, such as a server that fails. */
  readonly expectedNoise: RegExp | undefined;
  /** The record as this site publishes it. */
  readonly record: Dataset;
  readonly quiet: undefined;
};

/** Goes to an address without waiting for the app: what is there is what the build has rendered. */
export async function openRendered(page: Page, address: string): Promise<void> {
  await goTo.get(page)?.(address);
}
const goTo = new WeakMap<Page, (address: string) => Promise<unknown>>();

export const test = base.extend<Fixtures>({
  expectedNoise: [undefined, { option: true }],
  // Rendered pages look ready before anything in them answers.
  page: async ({ page }, use) => {
    const goto = page.goto.bind(page);
    goTo.set(page, goto);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      await page.waitForFunction(
        () => document.getElementById("root") === null || performance.getEntriesByName("app:live").length > 0,
      );
      return response;
    };
    await use(page);
  },
  record: async ({ request }, use) => {
    const parsed = parseTimeline(await (await request.get("/data/dprk.json")).json());
    if (!parsed.ok) throw new Error(`The published record cannot be read: ${parsed.reason.code}`);
    await use(parsed.dataset);
  },
  // Of every page of every journey: no request leaves this machine, and the console has nothing to complain of.
  quiet: [
    async ({ context, expectedNoise }, use) => {
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      const complain = (text: string) => {
        if (expectedNoise?.test(text) !== true && !BLOCKED_WORKER.test(text)) complaints.push(text);
      };
      context.on("request", (request) => {
        const { hostname, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && !["localhost", "127.0.0.1"].includes(hostname))
          elsewhere.push(request.url());
      });
      context.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complain(message.text());
      });
      context.on("weberror", (problem) => complain(String(problem.error())));
      await use(undefined);
      expect.soft(elsewhere, "requests to other sites").toEqual([]);
      expect.soft(complaints, "errors and warnings in the console").toEqual([]);
    },
    { auto: true },
  ],
});

/** Journeys do without the worker, and what keeps it from them says so. */
const BLOCKED_WORKER = /Service Worker registration blocked/;

/** Goes to an address with a timeline, and waits until it answers. */
export async function openTimeline(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await waitForTimeline(page);
}

export async function waitForTimeline(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName("timeline:live").length > 0);
}

export function plotOf(page: Page): Locator {
  return page.getByRole("group", { name: "Timeline", exact: true });
}

/** The label of a lane, which is its filter. */
export function laneLabel(page: Page, name: string): Locator {
  return page.getByRole("list", { name: /^Lanes:/ }).getByRole("button", { name: new RegExp(`^${name}`) });
}

/** The mark of an event: a link that says body, type, date and title. */
export function markOf(page: Page, title: string): Locator {
  return plotOf(page).getByRole("link", { name: title });
}

export function panelOf(page: Page): Locator {
  return page.getByRole("complementary", { name: "Selected event" });
}

/** The line that says how many events are shown; with a number, the line that says so many. */
export function countLine(page: Page, shown?: number): Locator {
  const text = shown === undefined ? /of \d+ events shown$/ : new RegExp(`^${shown} of \\d+ events shown$`);
  return page.getByRole("paragraph").filter({ hasText: text });
}

/** How many events the page says it shows. */
export async function shownCount(page: Page): Promise<number> {
  return Number.parseInt((await countLine(page).textContent()) ?? "", 10);
}

/** Waits until a key of the address has a value; `null`: until the address is without it. */
export async function expectInAddress(page: Page, values: Readonly<Record<string, string | null>>) {
  const keys = Object.keys(values);
  await expect
    .poll(() => {
      const { searchParams } = new URL(page.url());
      return Object.fromEntries(keys.map((key) => [key, searchParams.get(key)]));
    })
    .toEqual(values);
}

export async function expectPath(page: Page, path: string) {
  await expect.poll(() => new URL(page.url()).pathname).toBe(path);
}

/** How deep the history of the tab is: Back undoes as many steps as it has grown by. */
export async function historyLength(page: Page): Promise<number> {
  return page.evaluate(() => history.length);
}

export { expect };
