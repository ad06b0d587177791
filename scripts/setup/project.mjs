// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the repository. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

/** The built site. */
export const DIST = join(PROJECT, "dist");
