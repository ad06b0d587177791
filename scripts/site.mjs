// @ts-check
/** The production site: built into dist/, and served from there. Import only after `ensure`. */
import { build, preview } from "vite";
import { PROJECT } from "./setup/project.mjs";

/** Builds dist/. */
export async function buildSite() {
  await build({ root: PROJECT });
}

/**
 * Serves dist/ with the app at every path that is not a file.
 *
 * @param {{ port: number, host: string }} address port 0 takes any free one
 */
export function serveSite({ port, host }) {
  return preview({ root: PROJECT, preview: { port, host, strictPort: port !== 0 } });
}
