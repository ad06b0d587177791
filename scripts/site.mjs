// @ts-check
/** The production site: built into dist/, and served from there. Import only after `ensure`. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { build, preview } from "vite";
import { DIST, PROJECT } from "./setup/project.mjs";

/** Builds dist/. Static hosts show 404.html at an unknown path, so it is the app, which knows the path. */
export async function buildSite() {
  await build({ root: PROJECT });
  copyFileSync(join(DIST, "index.html"), join(DIST, "404.html"));
}

/**
 * Serves dist/ with the app at every path that is not a file.
 *
 * @param {{ port: number, host: string }} address port 0 takes any free one
 */
export function serveSite({ port, host }) {
  return preview({ root: PROJECT, preview: { port, host, strictPort: port !== 0 } });
}
