import type { Plugin } from "vite";

export type BuiltSite = {
  /** Folder of the built site. */
  readonly dir: string;
  /** Folder of the repository. */
  readonly root: string;
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly warn: (text: string) => void;
};

/** A plugin that goes on with the site once everything before it has been written, one after the other as they are listed. */
export function afterBuild(name: string, run: (site: BuiltSite) => Promise<void>): Plugin {
  let base = "/";
  let root = "";
  return {
    name,
    apply: "build",
    configResolved(config) {
      base = config.base;
      root = config.root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir }) {
        if (this.environment.name !== "client" || dir === undefined) return;
        await run({ dir, root, base, warn: (text) => this.warn(text) });
      },
    },
  };
}
