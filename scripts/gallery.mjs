// @ts-check
/** npm run gallery: set up, then show every scenario of the timeline on one page, with live changes. */
import { ensure } from "./ensure.mjs";
import { choosePort } from "./setup/port.mjs";
import { PROJECT } from "./setup/project.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  await ensure();
  const { createServer } = await import("vite");
  const server = await createServer({ root: PROJECT, server: { port: choosePort(5174) } });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  console.log(`The gallery: ${new URL("tests/figures/gallery/", address).href}`);
});
