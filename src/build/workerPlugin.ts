/** Writes the worker that lets the site work without a network, after everything that it keeps has been built. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { generateSW, type RuntimeCaching } from "workbox-build";
import { ReleasesFile, releasedFileAddress } from "../core/dataset/releasesSchema";
import { afterBuild } from "./afterBuild";

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
  // The record and the files beside it, not their schemas and tables; the newest release comes to it (`newestRelease`).
  "data/dprk*.json",
];

/** Addresses that are no pages of the app: frames for other sites, and files. */
const NO_PAGES = [/\/embed(?:[/?.]|$)/, /^[^?]*\/[^/?]*\.[^/?]+(?:\?|$)/];

export function workerPlugin(): Plugin {
  return afterBuild("worker", async ({ dir, warn }) => {
    const newest = newestRelease(join(dir, "data"));
    const { warnings } = await generateSW({
      globDirectory: dir,
      globPatterns: [...KEPT, ...newest.files],
      swDest: `${dir}/sw.js`,
      // Their names change with what they hold.
      dontCacheBustURLsMatching: /assets\/.*-[\w-]{7}\.\w+$/,
      maximumFileSizeToCacheInBytes: 4_000_000,
      navigateFallback: "spa.html",
      navigateFallbackDenylist: NO_PAGES,
      // A release never changes: one that was looked at can be looked at again.
      runtimeCaching: [
        ...newest.answers,
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
    for (const warning of warnings) warn(warning);
  });
}

type NewestRelease = {
  /** What the worker keeps of it. */
  readonly files: readonly string[];
  /** Where it is the record as it is now, that answers for it: nobody stores the same bytes twice. */
  readonly answers: readonly RuntimeCaching[];
};

/** Citations and files lead to the newest release: it must be there without a network, too, and before it was looked at. */
function newestRelease(dataFolder: string): NewestRelease {
  const ledger: unknown = JSON.parse(readFileSync(join(dataFolder, "dprk.releases.json"), "utf8"));
  const [newest] = ReleasesFile.parse(ledger).releases;
  if (newest === undefined) return { files: [], answers: [] };
  const files: string[] = [];
  const answers: RuntimeCaching[] = [];
  for (const name of Object.keys(newest.files)) {
    const address = releasedFileAddress(newest.name, name);
    const read = (path: string) => readFileSync(join(dataFolder, path));
    if (read(address).equals(read(name))) {
      answers.push({
        urlPattern: new RegExp(`/data/${address.replaceAll(".", "\\.")}$`),
        handler: "CacheFirst",
        options: { cacheName: "releases", precacheFallback: { fallbackURL: `data/${name}` } },
      });
    } else files.push(`data/${address}`);
  }
  return { files, answers };
}
