/** The scripts that run on other people's pages: each one classic file, as a frame without an origin runs no module. */
import { join } from "node:path";
import { build, type UserConfig } from "vite";

/** Address inside of the site -> source. Other people's pages hold these addresses, so they have no hash. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "embed.js": "src/embeds/host/embed.ts",
  "embed/frame.js": "src/embeds/frame/frame.ts",
  "embed/timeline.js": "src/embeds/frame/timelineFrame.ts",
};

/** Address to text. `css`: how class names are made, which pages and scripts must agree on. */
export async function buildScripts(
  root: string,
  css: NonNullable<UserConfig["css"]>,
): Promise<ReadonlyMap<string, string>> {
  const built = await Promise.all(
    Object.entries(SCRIPTS).map(
      async ([address, entry]) => [address, await buildScript(root, css, entry)] as const,
    ),
  );
  return new Map(built);
}

async function buildScript(
  root: string,
  css: NonNullable<UserConfig["css"]>,
  entry: string,
): Promise<string> {
  const result = await build({
    root,
    css,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: {
        entry: join(root, entry),
        formats: ["iife"],
        name: "unTrackerScript",
        fileName: () => "script.js",
      },
    },
  });
  const output = [result].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const chunk = output.find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error(`The build of ${entry} has no script`);
  return chunk.code;
}
