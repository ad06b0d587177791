import { basename, resolve } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import type { CSSOptions } from "vite";
import { defineConfig } from "vitest/config";
import { earlyFilesPlugin } from "./src/build/earlyFilesPlugin";
import { embedsPlugin } from "./src/build/embeds/embedsPlugin";
import { firstLoadChunks } from "./src/build/firstLoadChunks";
import { linguiMacros } from "./src/build/linguiMacros";
import { prerenderPlugin } from "./src/build/prerenderPlugin";
import { previewPlugin } from "./src/build/previewPlugin";
import { recordPlugin } from "./src/build/recordPlugin";
import { unusedComponents } from "./src/build/unusedComponents";
import { workerPlugin } from "./src/build/workerPlugin";
import { worldMapPlugin } from "./src/build/worldMapPlugin";

/** Readable in the inspector, and without hashes that do not compress; names of CSS modules are unique. */
const css: CSSOptions = {
  modules: {
    generateScopedName: (name, file) => `${basename(file.replace(/\?.*$/, ""), ".module.css")}-${name}`,
  },
};

const MEMORY_TESTS = ["tests/record/import/collectVotes.test.ts"];

export default defineConfig(({ command }) => ({
  base: process.env["BASE_PATH"] ?? "/",
  plugins: [
    linguiMacros(),
    react(),
    lingui(),
    recordPlugin(process.env["SITE_ADDRESS"]),
    worldMapPlugin(),
    earlyFilesPlugin(),
    prerenderPlugin(process.env["SITE_ADDRESS"], css),
    workerPlugin(),
    previewPlugin(),
    unusedComponents(),
    embedsPlugin(process.env["SITE_ADDRESS"], css),
  ],
  resolve: {
    // The router's package offers its production files under no export condition that a browser build would choose.
    alias:
      command === "build"
        ? { "react-router": resolve("node_modules/react-router/dist/production/index.mjs") }
        : {},
  },
  css,
  build: {
    target: "es2022",
    // One hundredth smaller than what the bundler's own minifier makes of it; the first load needs it.
    // Nothing here reads a property for what the reading does, asks a function how many arguments it names,
    // or constructs with a method.
    minify: "terser",
    terserOptions: {
      safari10: false,
      compress: {
        passes: 2,
        ecma: 2020,
        inline: 1,
        pure_getters: true,
        keep_fargs: false,
        unsafe_methods: true,
      },
    },
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: firstLoadChunks() },
        // The first load lists the names of all later files, and hashes do not compress: seven signs are enough.
        chunkFileNames: "assets/[name]-[hash:7].js",
        assetFileNames: "assets/[name]-[hash:7][extname]",
      },
    },
  },
  test: {
    // Laws over random input take their time on a busy machine; nothing here is measured by it.
    testTimeout: 30_000,
    // Test files share a worker, which saves most of the time that they take: what a test has changed goes with it.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/{core,record,build,corpora,data,scripts}/**/*.test.ts", "tests/*.test.ts"],
          exclude: MEMORY_TESTS,
        },
      },
      {
        extends: true,
        // Alone in their workers, as they look at the memory in use.
        test: { name: "memory", environment: "node", include: MEMORY_TESTS, isolate: true },
      },
      {
        extends: true,
        test: {
          name: "views",
          environment: "jsdom",
          include: [
            "tests/{app,embeds,exports,figures,loading,pages,share,state,ui,views}/**/*.test.{ts,tsx}",
          ],
          setupFiles: ["tests/setup.ts"],
        },
      },
    ],
  },
}));
