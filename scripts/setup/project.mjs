// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The built site. */
export const DIST = join(PROJECT, "dist");

// Vite announces a way of loading its configuration that Node 20 does not have; whoever runs our scripts is spared it.
process.env["VITE_CONFIG_NATIVE_IGNORE_WARNING"] ??= "true";
