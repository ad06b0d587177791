/** Renders the page around the first view into index.html, and lets the browser ask early for what comes after it. */
import { join } from "node:path";
import { createServer, type IndexHtmlTransformContext, type Plugin } from "vite";
import { publishedFiles } from "../record/publish/publishedFiles";

/** By a module that each chunk holds, what is asked for together with the first code, and how urgently. */
const EARLY = [
  { module: "/src/core/dataset/parseTimeline.ts", link: { rel: "modulepreload" } },
  // Not to be compiled before the first view has been drawn.
  { module: "/src/app/startApp.tsx", link: { rel: "preload", as: "script", fetchpriority: "low" } },
  { module: "/src/locales/en/start.po", link: { rel: "modulepreload" } },
];
const RENDERER = "/src/app/renderFirstViews.tsx";

type OutputFile = NonNullable<IndexHtmlTransformContext["bundle"]>[string];

/** `folder` holds the record. */
export function firstViewPlugin(folder: string): Plugin {
  let base = "/";
  let root = "";
  return {
    name: "first-view",
    apply: "build",
    configResolved(config) {
      base = config.base;
      root = config.root;
    },
    transformIndexHtml: {
      order: "post",
      async handler(html, { bundle = {} }) {
        const named = new Set<string>();
        const early = EARLY.flatMap(({ module, link }) => {
          const chunk = Object.values(bundle).find(
            (file) => file.type === "chunk" && file.moduleIds.some((id) => id.endsWith(module)),
          );
          if (chunk?.type !== "chunk") throw new Error(`The build has no chunk for ${module}`);
          const files = [chunk.fileName, ...chunk.imports].filter(
            (file) => !html.includes(file) && !named.has(file),
          );
          for (const file of files) named.add(file);
          const styles = files.flatMap((file) => [...(stylesOf(bundle[file]) ?? [])]);
          return [
            ...files.map((file) => ({ ...link, crossorigin: true, href: base + file })),
            // The page around the first view is styled before the app is there.
            ...styles.map((file) => ({ rel: "stylesheet", crossorigin: true, href: base + file })),
          ].map((attrs) => ({ tag: "link", attrs, injectTo: "head" as const }));
        });
        const views = await renderViews(root, base, folder);
        const templates = Object.entries(views)
          .map(([kind, view]) => `<template data-first-view="${kind}">${view}</template>`)
          .join("");
        return { html: html.replace("</body>", () => `${templates}</body>`), tags: early };
      },
    },
  };
}

/** In a server of its own, which turns our sources into something that Node runs. */
async function renderViews(
  root: string,
  base: string,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  const record = (await publishedFiles(join(root, folder), folder)).get("dprk.json");
  if (record === undefined) throw new Error("The record publishes no timeline");
  const server = await createServer({
    root,
    base,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { renderFirstViews } = await server.ssrLoadModule(RENDERER);
    return await renderFirstViews(JSON.parse(record), Date.now());
  } finally {
    await server.close();
  }
}

/** The style sheets that the bundler notes with a chunk. */
function stylesOf(file: OutputFile | undefined): ReadonlySet<string> | undefined {
  return file?.type === "chunk" ? file.viteMetadata?.importedCss : undefined;
}
