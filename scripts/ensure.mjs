// @ts-check
/** Set-up that every command does for itself. Dependency-free: it runs before there is a node_modules. */
import { ensureDependencies } from "./setup/dependencies.mjs";
import { checkNode } from "./setup/nodeVersion.mjs";
import { PROJECT } from "./setup/project.mjs";

/** A Node.js that will do, and the packages of package-lock.json. */
export async function ensure() {
  checkNode();
  await ensureDependencies(PROJECT);
}
