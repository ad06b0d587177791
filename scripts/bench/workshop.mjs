// @ts-check
/** A copy of the benchmark to work in: the original may be read-only, and runs on one fixed browser. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { ensureDependencies } from "../setup/dependencies.mjs";
import { SetupProblem } from "../setup/setupProblem.mjs";

const WORKSHOP = join(tmpdir(), "un-accountability-tracker-bench");

/** The browser that the benchmark's driver names. */
const FIXED_BROWSER = "/usr/bin/chromium";

/** Old peers with packages of their own; without them their pages fail to build and the others still run. */
const LEGACY = ["event-drops", "rct"];

/**
 * Copies the benchmark and installs its packages; kept between runs, so only the first takes long.
 *
 * @param {string} original
 * @param {string} browser
 * @returns {Promise<string>} folder of the copy
 */
export async function prepareWorkshop(original, browser) {
  copyFiles(original, browser);
  await ensureDependencies(WORKSHOP);
  for (const peer of LEGACY) {
    try {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one npm at a time
      await ensureDependencies(join(WORKSHOP, "legacy", peer));
    } catch (error) {
      if (!(error instanceof SetupProblem)) throw error;
      console.log(`Going on without the peer ${peer}: ${error.message}`);
    }
  }
  return WORKSHOP;
}

/**
 * File by file, since a plain copy would bring the read-only modes along.
 *
 * @param {string} original
 * @param {string} browser
 */
function copyFiles(original, browser) {
  for (const entry of readdirSync(original, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(WORKSHOP, relative(original, source));
    mkdirSync(dirname(target), { recursive: true });
    const content = readFileSync(source);
    writeFileSync(
      target,
      entry.name === "driver.mjs" ? content.toString().replaceAll(FIXED_BROWSER, () => browser) : content,
    );
  }
}
