// @ts-check
import { SetupProblem } from "./setupProblem.mjs";

/** Major and minor version; the same as "engines" in package.json. */
const OLDEST_NODE = [20, 19];

/**
 * Refuses a Node.js on which the tools of this project would fail in less clear ways.
 * Must itself run on old versions, as must everything that a command imports before calling it.
 *
 * @param {string} version such as "20.19.0"
 */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new SetupProblem(
    `This project needs Node.js ${OLDEST_NODE.join(".")} or newer and found ${version}: install a current one from https://nodejs.org and run the command again.`,
  );
}
