// @ts-check
/** npm run build: set up, then write the site to dist/. The Vite configuration reads BASE_PATH and SITE_ADDRESS. */
import { ensure } from "./ensure.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  await ensure();
  const { buildSite } = await import("./site.mjs");
  await buildSite();
});
