// @ts-check
/** npm run build: set up, then write the site to dist/. BASE_PATH is read by the Vite configuration. */
import { ensure } from "./ensure.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  await ensure();
  const { buildSite } = await import("./site.mjs");
  await buildSite();
});
