import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { lingui } from "@lingui/vite-plugin";
import { babel } from "@rollup/plugin-babel";
import react from "@vitejs/plugin-react";
import type { PluginOption } from "vite";
import { defineConfig } from "vitest/config";
import { recordPlugin } from "./src/build/recordPlugin";

/** Turns the Lingui macros (`Trans`, `msg` ...) into catalogue look-ups; everything else is left to Vite. */
function linguiMacros(): PluginOption {
  const macros = (jsx: boolean) =>
    babel({
      babelHelpers: "bundled",
      babelrc: false,
      configFile: false,
      extensions: jsx ? [".tsx"] : [".ts"],
      include: jsx ? /\/src\/.*\.tsx$/ : /\/src\/.*\.ts$/,
      parserOpts: { plugins: jsx ? ["typescript", "jsx"] : ["typescript"] },
      plugins: ["@lingui/babel-plugin-lingui-macro"],
    });
  return [
    { ...macros(true), enforce: "pre", name: "lingui-macros-tsx" },
    { ...macros(false), enforce: "pre", name: "lingui-macros-ts" },
  ];
}

type ModuleGraph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null };

/** The modules that the first picture needs, in one chunk: together they compress 8 kB better than apart. */
function firstLoadChunk() {
  const ENTRY = "/src/app/entry.tsx";
  const known = new Map<string, boolean>();
  const isFirstLoad = (id: string, graph: ModuleGraph): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // Ends the walk where imports go round in a circle.
    const importers = graph.getModuleInfo(id)?.importers ?? [];
    const isFirst = id.endsWith(ENTRY) || importers.some((other) => isFirstLoad(other, graph));
    known.set(id, isFirst);
    return isFirst;
  };
  return {
    // D3 is imported by name from its index: what of it the first picture needs shows only after tree shaking.
    name: (id: string, graph: ModuleGraph) =>
      !id.includes("/node_modules/d3") && !id.endsWith(ENTRY) && isFirstLoad(id, graph) ? "start" : null,
  };
}

export default defineConfig(({ command }) => ({
  base: process.env["BASE_PATH"] ?? "/",
  plugins: [linguiMacros(), react(), lingui(), recordPlugin()],
  resolve: {
    // The router's package offers its production files under no export condition that a browser build would choose.
    alias:
      command === "build"
        ? { "react-router": resolve("node_modules/react-router/dist/production/index.mjs") }
        : {},
  },
  // Readable in the inspector, and without hashes that do not compress; names of CSS modules are unique.
  css: { modules: { generateScopedName: (name, file) => `${basename(file, ".module.css")}-${name}` } },
  build: {
    target: "es2022",
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [firstLoadChunk()] } } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          environment: "node",
          include: ["tests/{core,build,corpora,data,scripts}/**/*.test.ts", "tests/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "views",
          environment: "jsdom",
          include: ["tests/{app,loading,state,views,pages,ui}/**/*.test.{ts,tsx}"],
          setupFiles: existsSync("tests/setup.ts") ? ["tests/setup.ts"] : [],
        },
      },
    ],
  },
}));
