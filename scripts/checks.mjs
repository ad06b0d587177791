// @ts-check
/** What `npm test` holds the project to, cheapest first. */
import { SetupProblem } from "./setup/setupProblem.mjs";

/**
 * @typedef {object} Check
 * @property {string} name how to ask for it: npm test -- name
 * @property {string} title
 * @property {readonly (readonly [tool: string | URL, ...args: string[]])[]} commands tools of node_modules, or scripts of ours by address
 * @property {boolean} [needsSite] works on dist/, so the build comes along
 * @property {boolean} [needsBrowser]
 */

/** @type {readonly Check[]} */
export const CHECKS = [
  {
    name: "types",
    title: "Types",
    commands: [
      ["typescript tsc", "-p", "."],
      ["typescript tsc", "-p", "src/core/tsconfig.json"],
    ],
  },
  { name: "lint", title: "Lint", commands: [["oxlint", "--type-aware", "--deny-warnings"]] },
  { name: "format", title: "Format", commands: [["@biomejs/biome biome", "format", "."]] },
  { name: "unused", title: "Unused code", commands: [["knip"]] },
  { name: "unit", title: "Unit tests", commands: [["vitest", "run"]] },
  { name: "build", title: "Build", commands: [[new URL("./build.mjs", import.meta.url)]] },
  {
    name: "budget",
    title: "Byte budgets",
    commands: [[new URL("./budget.mjs", import.meta.url)]],
    needsSite: true,
  },
  {
    name: "journeys",
    title: "Journeys in Chromium",
    commands: [["@playwright/test playwright", "test"]],
    needsSite: true,
    needsBrowser: true,
  },
];

/**
 * The checks asked for by name, in their usual order, with the build where one of them works on its result.
 *
 * @param {readonly string[]} names none: all
 */
export function chooseChecks(names) {
  const unknown = names.filter((name) => !CHECKS.some((check) => check.name === name));
  if (unknown.length > 0) {
    const known = CHECKS.map((check) => check.name).join(", ");
    throw new SetupProblem(`There is no check called ${unknown.join(", ")}: the checks are ${known}.`);
  }
  const asked = CHECKS.filter((check) => names.length === 0 || names.includes(check.name));
  const needsSite = asked.some((check) => check.needsSite);
  return CHECKS.filter((check) => asked.includes(check) || (needsSite && check.name === "build"));
}
