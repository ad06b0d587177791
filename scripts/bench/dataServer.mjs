// @ts-check
import { createServer } from "node:http";
import { toTimeline } from "./toTimeline.mjs";

/**
 * Serves /timeline/N.json, N generated events, to pages of any origin; listens on 127.0.0.1 only.
 *
 * @param {(count: number) => import("./toTimeline.mjs").BenchEvent[]} generate
 * @param {readonly string[]} laneNames
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export function serveTimelines(generate, laneNames) {
  /** The last answer is kept: the benchmark asks for the same count many times in a row. */
  let last = { count: -1, body: "" };
  const server = createServer((request, response) => {
    const count = Number(/^\/timeline\/(\d+)\.json$/.exec(request.url ?? "")?.[1] ?? Number.NaN);
    if (Number.isNaN(count)) {
      response.writeHead(404).end();
      return;
    }
    if (last.count !== count) last = { count, body: JSON.stringify(toTimeline(generate(count), laneNames)) };
    response.writeHead(200, {
      "content-type": "application/json",
      "access-control-allow-origin": "*",
      "cache-control": "no-store",
      "timing-allow-origin": "*",
    });
    response.end(last.body);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      resolve({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
