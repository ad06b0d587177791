// @ts-check
/** npm run dev: set up, then serve the sources with live changes. */
import { ensure } from "./ensure.mjs";
import { choosePort } from "./setup/port.mjs";
import { PROJECT } from "./setup/project.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  await ensure();
  const { createServer } = await import("vite");
  const server = await createServer({ root: PROJECT, server: { port: choosePort(5173) } });
  await server.listen();
  server.printUrls();
});
