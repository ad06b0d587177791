/** Lets the browser ask early for what the first view needs, and for what comes after it. */
import type { IndexHtmlTransformContext, Plugin } from "vite";

/** By a module that each chunk holds, what is asked for together with the first code, and how urgently. */
const EARLY = [
  { module: "/src/core/dataset/parseTimeline.ts", link: { rel: "modulepreload" } },
  // Not to be compiled before the first view has been drawn.
  { module: "/src/app/startApp.tsx", link: { rel: "preload", as: "script", fetchpriority: "low" } },
  { module: "/src/locales/en/start.po", link: { rel: "modulepreload" } },
];

type OutputFile = NonNullable<IndexHtmlTransformContext["bundle"]>[string];

export function earlyFilesPlugin(): Plugin {
  let base = "/";
  return {
    name: "early-files",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const named = new Set<string>();
        return EARLY.flatMap(({ module, link }) => {
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
      },
    },
  };
}

/** The style sheets that the bundler notes with a chunk. */
function stylesOf(file: OutputFile | undefined): ReadonlySet<string> | undefined {
  return file?.type === "chunk" ? file.viteMetadata?.importedCss : undefined;
}
