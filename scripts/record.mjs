// @ts-check
/** npm run record:<command>: set up, then run one of src/record/commands, which are TypeScript. */
import { join } from "node:path";
import { ensure } from "./ensure.mjs";
import { PROJECT } from "./setup/project.mjs";
import { run } from "./setup/run.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  const [command = "", ...args] = process.argv.slice(2);
  await ensure();
  const file = join(PROJECT, "src", "record", "commands", `${command}.ts`);
  // Relative paths are those of the person who calls.
  process.exitCode = await run(process.execPath, ["--import", "tsx", file, ...args], { cwd: process.cwd() });
});
