/** Publishes the map of the world with the site, made anew from the boundaries of Natural Earth. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import type { WorldMap } from "../core/map/worldMap";
import { type Countries, makeWorldMap } from "./worldMap/makeWorldMap";

/** Where the map lies, from the site's base. */
const ADDRESS = "map/world.json";

export async function readWorldMap(): Promise<WorldMap> {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  // The package is ours to choose, and a test looks at what is made of it.
  const countries: Countries = JSON.parse(await readFile(path, "utf8"));
  return makeWorldMap(countries);
}

export function worldMapPlugin(): Plugin {
  return {
    name: "world-map",
    async generateBundle() {
      if (this.environment.name !== "client") return;
      this.emitFile({ type: "asset", fileName: ADDRESS, source: JSON.stringify(await readWorldMap()) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.startsWith(server.config.base + ADDRESS)) {
          next();
          return;
        }
        readWorldMap().then(
          (map) => {
            response.setHeader("Content-Type", "application/json; charset=utf-8");
            response.end(JSON.stringify(map));
          },
          (error: unknown) => next(error),
        );
      });
    },
  };
}
