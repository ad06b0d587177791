// @ts-check
/** Keeps node_modules equal to package-lock.json, so that no command needs a separate installation first. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { SetupProblem } from "./setupProblem.mjs";

/** Inside node_modules, so that deleting the folder deletes the claim. */
const STAMP = ".installed-for";

const UNREACHABLE = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH)\b/;

/**
 * Installs the packages of `folder` unless they are already there for this lock file, platform and Node.js.
 *
 * @param {string} folder holds package.json and package-lock.json
 */
export async function ensureDependencies(folder) {
  const wanted = fingerprint(readFileSync(join(folder, "package-lock.json"), "utf8"));
  const stamp = join(folder, "node_modules", STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;

  console.log("Installing the packages named in package-lock.json (npm ci) ...");
  const { code, errors } = await runNpmCi(folder);
  if (code !== 0) throw new SetupProblem(describeFailure(errors, code));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/**
 * What an installation depends on: the packages, and the machine that native ones were chosen for.
 *
 * @param {string} lock text of package-lock.json
 * @param {string} machine
 */
export function fingerprint(
  lock,
  machine = `${process.platform} ${process.arch} ${process.versions.modules}`,
) {
  return createHash("sha256").update(machine).update("\n").update(lock).digest("hex");
}

/**
 * How to start npm without a shell where that is possible: through the npm that runs us, else by its name.
 * On Windows npm is a batch file, which only a shell can start.
 *
 * @param {string | undefined} npmPath `npm_execpath`, which other package managers set to themselves
 * @param {NodeJS.Platform} platform
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(npmPath = process.env.npm_execpath, platform = process.platform) {
  if (npmPath !== undefined && /^npm-cli\.c?js$/.test(basename(npmPath))) {
    return { command: process.execPath, args: [npmPath], shell: false };
  }
  return { command: "npm", args: [], shell: platform === "win32" };
}

/**
 * @param {string} errors what npm wrote to its error stream
 * @param {number} code
 */
export function describeFailure(errors, code) {
  return UNREACHABLE.test(errors)
    ? "npm could not reach its registry; check the network and run the command again."
    : `npm ci stopped with code ${code}; its messages above say why.`;
}

/**
 * @param {string} folder
 * @returns {Promise<{ code: number, errors: string }>}
 */
function runNpmCi(folder) {
  const { command, args, shell } = npmCommand();
  return new Promise((resolve) => {
    const npm = spawn(command, [...args, "ci", "--no-audit", "--no-fund"], {
      cwd: folder,
      shell,
      stdio: ["ignore", "inherit", "pipe"],
    });
    let errors = "";
    npm.stderr.on("data", (chunk) => {
      errors += chunk;
      process.stderr.write(chunk);
    });
    npm.on("error", (error) => resolve({ code: 1, errors: error.message }));
    npm.on("close", (code) => resolve({ code: code ?? 1, errors }));
  });
}
