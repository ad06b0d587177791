/** Serves the built site like a static host: a page at its path without ".html", and the empty app at any other path. */
import { existsSync } from "node:fs";
import { join, normalize, resolve, sep } from "node:path";
import type { Plugin } from "vite";

export function previewPlugin(): Plugin {
  return {
    name: "static-host",
    configurePreviewServer({ config, middlewares }) {
      const dist = resolve(config.root, config.build.outDir);
      middlewares.use((request, _response, next) => {
        const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
        const path = decodeURIComponent(pathname).slice(config.base.length);
        const file = normalize(join(dist, path));
        if (file.startsWith(dist + sep) && path !== "" && !existsSync(file)) {
          const page = existsSync(`${file}.html`) ? `${pathname}.html` : `${config.base}spa.html`;
          if (request.headers.accept?.includes("text/html")) request.url = page + search;
        } else if (file.startsWith(dist + sep) && existsSync(`${file}.html`)) {
          // A page and a folder of pages may have the same name.
          request.url = `${pathname}.html${search}`;
        }
        next();
      });
    },
  };
}
