/** Lets the bundler leave out components of the router that nobody uses, such as its forms: 2 kB of the first load. */
import type { Plugin } from "vite";

const ROUTER = "/react-router/dist/production/";
/** A name for React's tools, which makes the component look used. */
const DISPLAY_NAME = /^\w+\.displayName = ".*";$/gm;
/** Makes a component of a function, and does nothing else. */
const MAKING = /= (?=React\d*\.(?:forwardRef|createContext|memo)\()/g;

export function unusedComponents(): Plugin {
  return {
    name: "unused-components",
    apply: "build",
    transform(code, id) {
      if (!id.includes(ROUTER)) return null;
      return { code: code.replace(DISPLAY_NAME, "").replace(MAKING, "= /* @__PURE__ */ "), map: null };
    },
  };
}
