// @ts-check
/** npm run lighthouse: what Lighthouse makes of the built site on a phone. By hand: its timings are this machine's. */
import { ensure } from "./ensure.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { checkPortIsFree, choosePort } from "./setup/port.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

const PAGES = ["", "events/coi-report"];
const RUNS = 3;
/** Of the browser, for Lighthouse to speak to. */
const DEBUGGING_PORT = 9333;

await runCommand(async () => {
  await ensure();
  const executablePath = await ensureBrowser();
  const port = choosePort(4173);
  await checkPortIsFree(port);
  const { serveSite } = await import("./site.mjs");
  const { chromium } = await import("@playwright/test");
  const { default: lighthouse } = await import("lighthouse");
  const server = await serveSite({ port, host: "localhost" });
  const [address = ""] = server.resolvedUrls?.local ?? [];
  const args = ["--no-sandbox", "--disable-gpu", `--remote-debugging-port=${DEBUGGING_PORT}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    for (const page of PAGES) {
      for (let run = 0; run < RUNS; run += 1) {
        const result = await lighthouse(address + page, { port: DEBUGGING_PORT, logLevel: "error" });
        const scores = Object.values(result?.lhr.categories ?? {}).map(
          ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`,
        );
        console.log(`/${page}: ${scores.join(", ")}`);
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
});
