/** Writes what other sites show, after the site that it belongs to: pages for frames, their scripts, and oEmbed answers. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Plugin, UserConfig } from "vite";
import type * as Renderer from "../../app/prerender/renderEmbedSite";
import { parseReleases } from "../../core/dataset/parseCompanion";
import { releasedFileAddress } from "../../core/dataset/releasesSchema";
import { publishedNames } from "../../record/release/publishedTexts";
import { afterBuild } from "../afterBuild";
import { buildRenderer } from "../buildRenderer";
import { buildScripts } from "./buildScripts";

const RENDERER = "src/app/prerender/renderEmbedSite.ts";

/**
 * `siteAddress`: where the site will be, for links that leave the frame; without it they are paths of the site.
 * `css`: how class names are made, which pages and scripts must agree on.
 */
export function embedsPlugin(siteAddress: string | undefined, css: NonNullable<UserConfig["css"]>): Plugin {
  return afterBuild("embeds", async ({ dir, root, base }) => {
    const [address, scripts, records] = await Promise.all([
      buildRenderer(RENDERER, { root, base, css }),
      buildScripts(root, css),
      readRecords(join(dir, "data")),
    ]);
    const { renderEmbedSite }: typeof Renderer = await import(address);
    for (const [name, text] of scripts) await put(join(dir, name), text);
    const site = { base, address: siteAddress };
    for (const { name, text } of renderEmbedSite(records, site, Date.now())) {
      await put(join(dir, name), text);
    }
  });
}

/** The record as it is published, and each of its releases. */
async function readRecords(data: string) {
  const readJson = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, name), "utf8"));
  const ledger = parseReleases(await readJson("dprk.releases.json"));
  if (!ledger.ok) throw new Error(`The releases cannot be read: ${ledger.reason.code}`);
  const names = publishedNames("dprk");
  return Promise.all(
    [undefined, ...ledger.file.releases.map(({ name }) => name)].map(async (release) => {
      const read = (file: string) =>
        readJson(release === undefined ? file : releasedFileAddress(release, file));
      return {
        release,
        timeline: await read(names.timeline),
        positions: await read(names.positions),
        recommendations: await read(names.recommendations),
      };
    }),
  );
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
