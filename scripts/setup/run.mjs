// @ts-check
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./project.mjs";

/**
 * Runs a program with our own input and output, without a shell, and gives its exit code (1 when it was killed or
 * could not be started).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd = PROJECT, env = process.env } = {}) {
  return new Promise((resolve) => {
    const program = spawn(command, args, { cwd, env, stdio: "inherit" });
    program.on("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    program.on("close", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a tool from node_modules through Node.js itself, so that no shell is needed on any system.
 *
 * @param {string} tool package name, with the program's name after a space where it differs: "typescript tsc"
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export function runTool(tool, args, env = process.env) {
  const [packageName = "", program = packageName] = tool.split(" ");
  const folder = join(PROJECT, "node_modules", packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return run(process.execPath, [join(folder, typeof bin === "string" ? bin : bin[program]), ...args], {
    env,
  });
}
