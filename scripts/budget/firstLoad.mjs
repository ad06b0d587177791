// @ts-check
/** Which files of the build a reader waits for before the first picture. */
import { SetupProblem } from "../setup/setupProblem.mjs";

/**
 * The part of Vite's manifest that is read here, by chunk key.
 *
 * @typedef {Readonly<Record<string, { file: string, name?: string, imports?: readonly string[], css?: readonly string[] }>>} Manifest
 */

/**
 * Scripts and styles of the given chunks and of everything that they import statically.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} roots keys of the manifest
 * @returns {{ scripts: Set<string>, styles: Set<string> }} files relative to dist/
 */
export function filesOfFirstLoad(manifest, roots) {
  /** @type {Set<string>} */
  const seen = new Set();
  const waiting = [...roots];
  const scripts = new Set();
  const styles = new Set();
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    const chunk = manifest[key];
    if (chunk === undefined) {
      throw new SetupProblem(
        `The build has no chunk "${key}", which the first load is said to need: see scripts/budget.mjs.`,
      );
    }
    (chunk.file.endsWith(".css") ? styles : scripts).add(chunk.file);
    for (const style of chunk.css ?? []) styles.add(style);
    waiting.push(...(chunk.imports ?? []));
  }
  return { scripts, styles };
}

/**
 * Keys of the chunks with these names.
 *
 * @param {Manifest} manifest
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function chunksNamed(manifest, names) {
  return names.flatMap((name) => {
    // Keys of modules are paths; those of chunks that hold several begin with this.
    const keys = Object.keys(manifest).filter((key) => key.startsWith("_") && manifest[key]?.name === name);
    const scripts = keys.filter((key) => manifest[key]?.file.endsWith(".js"));
    if (scripts.length === 0)
      throw new SetupProblem(`The build has no chunk named "${name}": see scripts/budget.mjs.`);
    return scripts;
  });
}
