import type { Scene } from "./scene";

/** Every scenario by the name of its file, in the order of the names. */
export const SCENES: ReadonlyMap<string, Scene> = new Map(
  Object.entries(import.meta.glob<Scene>("./scenes/*.ts", { eager: true, import: "scene" }))
    .map(([path, scene]) => [path.replace(/^.*\/|\.ts$/g, ""), scene] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
