import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";

/** A free port, chosen once: the workers read this file again and find it in the environment that they inherit. */
const PORT = (process.env["JOURNEYS_PORT"] ??= String(await freePort()));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}

/** Journeys run against the production build in dist/, in the Chromium of this system; nothing is downloaded. */
export default defineConfig({
  testDir: "tests/journeys",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: "list",
  // A waiting assertion reads the whole accessibility tree once; under load that alone takes a long table's page some
  // seconds, and the second look must still come in time.
  expect: { timeout: 20_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: "en-GB",
    timezoneId: "UTC",
    // The worker would keep the whole site for each journey; the one about it lets it be.
    serviceWorkers: "block",
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [{ name: "desktop", use: { viewport: { width: 1440, height: 900 } } }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
  },
});
