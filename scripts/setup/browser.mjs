// @ts-check
/** Finds the Chromium that the journeys run in; where the system can, installs it. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./run.mjs";
import { SetupProblem } from "./setupProblem.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** @type {Partial<Record<NodeJS.Platform, readonly string[]>>} */
const PLACES = {
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files\\Chromium\\Application\\chrome.exe",
  ],
};

/**
 * Path of a browser, or `undefined` when there is none where one usually is. CHROMIUM_PATH alone decides when set.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {NodeJS.Platform} platform
 * @param {(path: string) => boolean} exists
 */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  if (env.CHROMIUM_PATH) {
    if (exists(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new SetupProblem(
      `CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist: correct it or unset it.`,
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...(PLACES[platform] ?? [])].find((path) => exists(path));
}

/** Path of a browser; installs Debian's when we may, and says what to install when we may not. */
export async function ensureBrowser() {
  return findBrowser() ?? (await installWithApt()) ?? complain();
}

async function installWithApt() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("No Chromium found: installing the one of this system (apt-get install chromium) ...");
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  await run("apt-get", ["update"], options);
  await run("apt-get", ["install", "-y", "chromium"], options);
  return findBrowser();
}

/** @returns {never} */
function complain() {
  throw new SetupProblem(
    "The tests need Chromium or Google Chrome and found neither: install one, or set CHROMIUM_PATH to its program, and run the command again.",
  );
}
