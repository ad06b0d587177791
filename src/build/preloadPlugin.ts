/** Lets the browser ask for the English words together with the code, instead of after it has run. */
import type { Plugin } from "vite";

const CATALOGUE = "/src/locales/en/start.po";

export function preloadPlugin(): Plugin {
  let base = "/";
  return {
    name: "preload-catalogue",
    apply: "build",
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const chunk = Object.values(bundle).find(
          (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(CATALOGUE),
        );
        if (chunk === undefined) throw new Error(`The build has no chunk for ${CATALOGUE}`);
        const attrs = { rel: "modulepreload", crossorigin: true, href: base + chunk.fileName };
        return [{ tag: "link", attrs, injectTo: "head" }];
      },
    },
  };
}
