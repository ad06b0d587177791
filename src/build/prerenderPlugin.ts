/** Renders the pages of the site after the scripts and styles that they need have been built (docs/decisions/0019). */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, UserConfig } from "vite";
import type * as Renderer from "../app/prerender/renderSite";
import { afterBuild } from "./afterBuild";
import { buildRenderer } from "./buildRenderer";
import { siteAddress } from "./siteAddress";
import { createSiteWriter } from "./prerender/siteWriter";

const RENDERER = "src/app/prerender/renderSite.tsx";

/**
 * `told`: where the site will be, as far as the build is told. `css`: how class names are made, which both builds must
 * agree on.
 */
export function prerenderPlugin(told: string | undefined, css: NonNullable<UserConfig["css"]>): Plugin {
  return afterBuild("prerender", async ({ dir, root, base }) => {
    const renderer: typeof Renderer = await import(await buildRenderer(RENDERER, { root, base, css }));
    const { renderSite, renderPlainPage, FRAME_STYLE_HASHES: frameStyleHashes } = renderer;
    const readJson = async (name: string): Promise<unknown> =>
      JSON.parse(await readFile(join(dir, name), "utf8"));
    const names = [
      "dprk.json",
      "dprk.positions.json",
      "dprk.recommendations.json",
      "dprk.stories.json",
      "dprk.releases.json",
    ];
    const data = new Map(
      await Promise.all(names.map(async (name) => [name, await readJson(`data/${name}`)] as const)),
    );
    const origin = siteAddress(told, base);
    const at = (path: string) => origin + path;
    const now = Date.now();
    const writer = await createSiteWriter({ dir, base, at, frameStyleHashes });
    const files = { data: (name: string) => data.get(name), worldMap: await readJson("map/world.json") };
    await renderSite(files, now, { at }, (page) => writer.write(page));
    await writer.finish(await renderPlainPage(now));
  });
}
