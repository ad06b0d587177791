/** Writes the worker that lets the site work without a network, after everything that it keeps has been built. */
import type { Plugin } from "vite";
import { generateSW } from "workbox-build";

/**
 * What the worker keeps from the first visit on: the app, and the record as it is now. Both come from one list, so that
 * no app ever meets a record of another build. Rendered pages are made of these, and are left out.
 */
const KEPT = [
  "index.html",
  "spa.html",
  "icon.svg",
  "assets/**/*",
  "map/*.json",
  // The record and the files beside it, not their schemas and tables.
  "data/dprk*.json",
];

/** Addresses that are no pages of the app: frames for other sites, and files. */
const NO_PAGES = [/\/embed(?:[/?.]|$)/, /^[^?]*\/[^/?]*\.[^/?]+(?:\?|$)/];

export function workerPlugin(): Plugin {
  return {
    name: "worker",
    apply: "build",
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (this.environment.name !== "client" || dir === undefined) return;
        const { warnings } = await generateSW({
          globDirectory: dir,
          globPatterns: KEPT,
          swDest: `${dir}/sw.js`,
          // Their names change with what they hold.
          dontCacheBustURLsMatching: /assets\/.*-[\w-]{7}\.\w+$/,
          maximumFileSizeToCacheInBytes: 4_000_000,
          navigateFallback: "spa.html",
          navigateFallbackDenylist: NO_PAGES,
          // A release never changes: one that was looked at can be looked at again.
          runtimeCaching: [
            {
              urlPattern: /\/data\/releases\/[^/]+\/[^/]+\.json$/,
              handler: "CacheFirst",
              options: { cacheName: "releases" },
            },
          ],
          cleanupOutdatedCaches: true,
          // A new version waits until the reader asks for it (docs/decisions/0026).
          skipWaiting: false,
          clientsClaim: false,
          inlineWorkboxRuntime: true,
          sourcemap: false,
        });
        for (const warning of warnings) this.warn(warning);
      },
    },
  };
}
