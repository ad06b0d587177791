// @ts-check
/** npm test: set up, then every check, or those named: npm test -- types lint. Stops at the first that fails. */
import { fileURLToPath } from "node:url";
import { chooseChecks } from "./checks.mjs";
import { ensure } from "./ensure.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { run, runTool } from "./setup/run.mjs";
import { runCommand } from "./setup/setupProblem.mjs";

await runCommand(async () => {
  const checks = chooseChecks(process.argv.slice(2));
  await ensure();
  const needsBrowser = checks.some((check) => check.needsBrowser);
  const env = needsBrowser ? { ...process.env, CHROMIUM_PATH: await ensureBrowser() } : process.env;

  for (const [passed, check] of checks.entries()) {
    console.log(`\n=== ${check.title} ===`);
    const begun = performance.now();
    // oxlint-disable-next-line eslint/no-await-in-loop -- one check at a time: each may use every core
    const passes = await passesCheck(check, env);
    console.log(`${passes ? "passed" : "FAILED"} in ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
    if (!passes) {
      console.log(`\nStopped at "${check.title}"; npm test -- ${check.name} runs it alone.`);
      console.log(`${passed} passed, 1 failed`);
      process.exit(1);
    }
  }
  console.log(`\n${checks.length} passed, 0 failed`);
});

/**
 * @param {import("./checks.mjs").Check} check
 * @param {NodeJS.ProcessEnv} env
 */
async function passesCheck({ commands }, env) {
  for (const [tool, ...args] of commands) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    const code = await (tool instanceof URL
      ? run(process.execPath, [fileURLToPath(tool), ...args], { env })
      : runTool(tool, args, env));
    if (code !== 0) return false;
  }
  return true;
}
