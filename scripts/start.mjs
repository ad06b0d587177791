// @ts-check
/** npm start: set up, build, serve. */
import { ensure } from "./ensure.mjs";
import { checkPortIsFree, choosePort } from "./setup/port.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  await ensure();
  const port = choosePort(4173);
  await checkPortIsFree(port);
  process.env["SITE_ADDRESS"] ??= `http://localhost:${port}${process.env["BASE_PATH"] ?? "/"}`;
  const { buildSite, serveSite } = await import("./site.mjs");
  await buildSite();
  const server = await serveSite({ port, host: "localhost" });
  console.log(`\nThe tracker is at ${server.resolvedUrls?.local[0]} (Ctrl+C stops it)`);
});
