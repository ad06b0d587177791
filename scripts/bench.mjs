// @ts-check
/**
 * npm run bench: this app and its peers on the same events, in one run of the benchmark that lies beside the project.
 * Its options pass through: npm run bench -- --n 1000 --reps 5 --only Tracker
 */
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { prepareWorkshop } from "./bench/workshop.mjs";
import { ensure } from "./ensure.mjs";
import { ensureBrowser } from "./setup/browser.mjs";
import { PROJECT } from "./setup/project.mjs";
import { run } from "./setup/run.mjs";
import { runCommand, SetupProblem } from "./setup/setupProblem.mjs";

const BENCHMARK = join(PROJECT, "..", "shared", "bench");
const SUBJECT = fileURLToPath(new URL("./bench/subject.mjs", import.meta.url));
const USUAL_OPTIONS = ["--n", "1000,10000", "--reps", "3"];
const RESULTS = join("results", "run.jsonl");

await runCommand(async () => {
  await ensure();
  if (!existsSync(BENCHMARK)) {
    throw new SetupProblem(
      `There is no benchmark at ${BENCHMARK}: put the folder of the peer benchmark there and run again.`,
    );
  }
  const workshop = await prepareWorkshop(BENCHMARK, await ensureBrowser());
  const site = await import("./site.mjs");
  await site.buildSite();
  const server = await site.serveSite({ port: 0, host: "127.0.0.1" });

  rmSync(join(workshop, RESULTS), { force: true });
  const env = {
    ...process.env,
    BENCH_APP: server.resolvedUrls?.local[0]?.replace(/\/$/, ""),
  };
  /** @param {string[]} args */
  const inWorkshop = async (...args) => {
    const code = await run(process.execPath, args, { cwd: workshop, env });
    if (code !== 0) throw new SetupProblem(`The benchmark's ${args[0]} stopped with code ${code}.`);
  };
  await inWorkshop("build.mjs");
  await inWorkshop("run.mjs", ...USUAL_OPTIONS, "--subject", SUBJECT, ...process.argv.slice(2));
  await inWorkshop("report.mjs", RESULTS);
  console.log(`\nEvery run, one JSON line each: ${join(workshop, RESULTS)}`);
  await server.close();
});
