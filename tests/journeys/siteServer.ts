/** The built site from a server of its own, which can publish another version, and go away. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

export type SiteServer = {
  readonly address: string;
  /** From now on a file of the site is another one. */
  readonly publish: (name: string, text: string) => void;
  /** From now on nothing is answered. */
  readonly stop: () => Promise<void>;
};

export async function serveBuiltSite(): Promise<SiteServer> {
  const published = new Map<string, string>();
  const read = (name: string) => published.get(name) ?? readFileSync(join("dist", name));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    // As static hosts do: the file, or the app, which knows the path.
    const name = path === "/" ? "index.html" : extname(path) === "" ? "404.html" : path.slice(1);
    try {
      const body = read(name);
      response.writeHead(200, { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    publish: (name, text) => void published.set(name, text),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
