/** Publishes the record with the site: compiled, checked, and with the JSON Schemas of both files. */
import { join, resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { compileRecord } from "../record/compileRecord";
import { publishedSchemas } from "../record/publishedSchemas";
import { readRecord } from "../record/readRecord";
import { formatProblems } from "../record/recordProblem";

const RECORD = "dprk";
const FOLDER = `data/${RECORD}`;

/**
 * A build with any problem in the record fails and lists the problems. The development server answers the same
 * addresses from the files as they are now, and reloads the page when one of them changes.
 */
export function recordPlugin(): Plugin {
  let folder = resolve(FOLDER);
  return {
    name: "record",
    configResolved(config) {
      folder = join(config.root, FOLDER);
    },
    async generateBundle() {
      if (this.environment.name !== "client") return;
      for (const [fileName, source] of await publishedFiles(folder)) {
        this.emitFile({ type: "asset", fileName, source });
      }
    },
    configureServer(server) {
      serve(server, folder);
    },
  };
}

/** What is published, as address from the site's base to text. Fails with the list of problems when there are any. */
export async function publishedFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const { timeline, positions, recommendations, problems } = compileRecord(await readRecord(folder));
  if (problems.length > 0) throw new Error(formatProblems(problems, FOLDER));
  const schemas = publishedSchemas();
  return new Map([
    [`data/${RECORD}.json`, JSON.stringify(timeline)],
    [`data/${RECORD}.positions.json`, JSON.stringify(positions)],
    [`data/${RECORD}.recommendations.json`, JSON.stringify(recommendations)],
    ["data/timeline.schema.json", JSON.stringify(schemas.timeline)],
    ["data/positions.schema.json", JSON.stringify(schemas.positions)],
    ["data/recommendations.schema.json", JSON.stringify(schemas.recommendations)],
  ]);
}

function serve(server: ViteDevServer, folder: string): void {
  server.watcher.add(folder);
  server.watcher.on("all", (_change, path) => {
    if (resolve(path).startsWith(folder + sep)) server.ws.send({ type: "full-reload" });
  });
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const address = path.startsWith(server.config.base)
      ? path.slice(server.config.base.length)
      : path.slice(1);
    if (!ADDRESSES.test(address)) {
      next();
      return;
    }
    publishedFiles(folder).then(
      (files) => {
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(files.get(address));
      },
      (error: unknown) => next(error),
    );
  });
}

const ADDRESSES = new RegExp(
  `^data/(?:${RECORD}(?:\\.(?:positions|recommendations))?|(?:timeline|positions|recommendations)\\.schema)\\.json$`,
);
