import { basename } from "node:path";
import type { CSSModulesOptions } from "vite";

/** Class names that can be read in the inspector, without hashes that do not compress; names of CSS modules are unique. */
export const classNames: CSSModulesOptions = {
  generateScopedName: (name, file) => `${basename(file.replace(/\?.*$/, ""), ".module.css")}-${name}`,
};
