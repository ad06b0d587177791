/** Somebody else's page with a frame of ours in it, on another origin. */
import type { Frame, Page } from "@playwright/test";
import { type ForeignServer, startForeignServer } from "./foreignServer";
import { test as base } from "./reader";

type Fixtures = { readonly host: ForeignServer };

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern which fixtures are needed: none
  host: async ({}, use) => {
    const server = await startForeignServer();
    await use(server);
    await server.close();
  },
});

/** Opens a page with this in its body. It keeps what its frames say, and the keys that it hears. */
export async function openHost(page: Page, host: ForeignServer, body: string): Promise<void> {
  const script = `
    window.said = [];
    window.heard = [];
    addEventListener("message", ({ data }) => said.push(data));
    addEventListener("keydown", ({ key }) => heard.push(key));
    addEventListener("un-tracker:key", ({ detail }) => heard.push("passed on: " + detail.key));`;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Somebody's page</title>
    <link rel="icon" href="data:,"><script>${script}</script></head><body>${body}</body></html>`;
  await page.goto(host.offer({ body: html, type: "text/html; charset=utf-8" }));
}

/** The frame, once its script has done what it does. */
export async function openedFrame(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await frame.locator("main:not([aria-busy=true])").waitFor();
  return frame;
}

export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The page has no frame");
  return frame;
}

/** Everything that the frames of the page have said, as text where it is text. */
export async function saidBy(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => Reflect.get(window, "said"));
}

export async function heardBy(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => Reflect.get(window, "heard"));
}

export { expect } from "./reader";
