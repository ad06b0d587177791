import { babel } from "@rollup/plugin-babel";
import type { PluginOption } from "vite";

/** Turns the Lingui macros (`Trans`, `msg` ...) into catalogue look-ups; everything else is left to Vite. */
export function linguiMacros(): PluginOption {
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
