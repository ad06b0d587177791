/** Publishes the record with the site: compiled, checked, as JSON and as tables, with its releases. */
import { join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { publishedFiles } from "../record/publish/publishedFiles";

const FOLDER = "data/dprk";
/** Where the files lie, from the site's base. */
const ADDRESS = "data/";

/**
 * A build with any problem in the record fails and lists the problems. The development server answers the same
 * addresses from the files as they are now, and reloads the page when one of them changes.
 *
 * @param siteAddress where the site will be, for links in the feed; without it they are relative
 */
export function recordPlugin(siteAddress?: string): Plugin {
  let folder = resolve(FOLDER);
  const publish = () => publishedFiles(folder, FOLDER, siteAddress);
  return {
    name: "record",
    configResolved(config) {
      folder = join(config.root, FOLDER);
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const [name, source] of await publish()) {
        this.emitFile({ type: "asset", fileName: ADDRESS + name, source });
      }
    },
    configureServer(server) {
      serve(server, folder, publish);
    },
  };
}

function serve(
  server: ViteDevServer,
  folder: string,
  publish: () => Promise<ReadonlyMap<string, string>>,
): void {
  server.watcher.add(folder);
  server.watcher.on("all", (_change, path) => {
    if (resolve(path).startsWith(folder + sep)) server.ws.send({ type: "full-reload" });
  });
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const address = path.startsWith(server.config.base)
      ? path.slice(server.config.base.length)
      : path.slice(1);
    if (!address.startsWith(ADDRESS)) {
      next();
      return;
    }
    publish().then(
      (files) => {
        const text = files.get(address.slice(ADDRESS.length));
        if (text === undefined) {
          next();
          return;
        }
        response.setHeader("Content-Type", mediaTypeOf(address));
        response.end(text);
      },
      (error: unknown) => next(error),
    );
  });
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  js: "text/javascript",
  json: "application/json",
  csv: "text/csv",
  atom: "application/atom+xml",
};

function mediaTypeOf(address: string): string {
  const ending = address.slice(address.lastIndexOf(".") + 1);
  return `${MEDIA_TYPES[ending] ?? "text/plain"}; charset=utf-8`;
}
