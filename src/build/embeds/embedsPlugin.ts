/** Writes what other sites show, after the site that it belongs to: pages for frames, their scripts, and oEmbed answers. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type UserConfig } from "vite";
import type * as Renderer from "../../app/prerender/renderEmbedSite";
import { parseReleases } from "../../core/dataset/parseCompanion";
import { releasedFileAddress } from "../../core/dataset/releasesSchema";
import { publishedNames } from "../../record/release/publishedTexts";
import { linguiMacros } from "../linguiMacros";
import { buildScripts } from "./buildScripts";

const RENDERER = "src/app/prerender/renderEmbedSite.ts";
/** Where the renderer is built; nothing of it is published. */
const WORKSHOP = "node_modules/.cache/embeds";

/**
 * `siteAddress`: where the site will be, for links that leave the frame; without it they are paths of the site.
 * `css`: how class names are made, which pages and scripts must agree on.
 */
export function embedsPlugin(siteAddress: string | undefined, css: NonNullable<UserConfig["css"]>): Plugin {
  let base = "/";
  let root = "";
  return {
    name: "embeds",
    apply: "build",
    configResolved(config) {
      base = config.base;
      root = config.root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (this.environment.name !== "client" || dir === undefined) return;
        const [{ renderEmbedSite }, scripts, records] = await Promise.all([
          buildRenderer(root, base, css),
          buildScripts(root, css),
          readRecords(join(dir, "data")),
        ]);
        for (const [name, text] of scripts) await put(join(dir, name), text);
        const site = { base, address: siteAddress };
        for (const { name, text } of renderEmbedSite(records, site, Date.now())) {
          await put(join(dir, name), text);
        }
      },
    },
  };
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

/** The components once more, as something that Node runs. */
async function buildRenderer(
  root: string,
  base: string,
  css: NonNullable<UserConfig["css"]>,
): Promise<typeof Renderer> {
  const outDir = join(root, WORKSHOP);
  await build({
    root,
    base,
    css,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [linguiMacros(), react(), lingui()],
    build: { ssr: RENDERER, outDir, emptyOutDir: true, target: "node20", cssMinify: true },
  });
  return await import(pathToFileURL(join(outDir, "renderEmbedSite.js")).href);
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
