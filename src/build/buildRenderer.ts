/** Builds components once more, as something that Node runs. */
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { build, type UserConfig } from "vite";
import { linguiMacros } from "./linguiMacros";

type Options = {
  readonly root: string;
  readonly base: string;
  /** How class names are made, which all builds must agree on. */
  readonly css: NonNullable<UserConfig["css"]>;
};

/** `entry`: a file of the source. Gives the address to import the module from; nothing of it is published. */
export async function buildRenderer(entry: string, { root, base, css }: Options): Promise<string> {
  const name = basename(entry).replace(/\.tsx?$/, "");
  const outDir = join(root, "node_modules/.cache", name);
  await build({
    root,
    base,
    css,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [linguiMacros(), react(), lingui()],
    // Sheets that stand in pages are named in policies by what they are after this.
    build: { ssr: entry, outDir, emptyOutDir: true, target: "node20", cssMinify: true },
  });
  return pathToFileURL(join(outDir, `${name}.js`)).href;
}
