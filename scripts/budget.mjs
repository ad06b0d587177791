// @ts-check
/** Holds the built site to its byte budgets. Sizes are brotli at its best, in kB of 1000 bytes. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { brokenBudgets, describeBudgets } from "./budget/budgetReport.mjs";
import { chunksNamed, filesOfFirstLoad } from "./budget/firstLoad.mjs";
import { DIST } from "./setup/project.mjs";
import { runCommand, SetupProblem } from "./setup/setupProblem.mjs";

const FIRST_VIEW = "JavaScript of the first view";
const SCRIPTS = "JavaScript of the app around it";
const STYLES = "CSS of the first load";
const TIMELINE = "Timeline data";

const BUDGETS = [
  { part: FIRST_VIEW, limit: 31_000 },
  { part: SCRIPTS, limit: 88_000 },
  { part: STYLES, limit: 15_000 },
  { part: TIMELINE, limit: 90_000 },
];

/** Chunks by the names that `src/build/firstLoadChunks.ts` gives them: what draws the first view, and what follows it. */
const FIRST = ["first", "parser"];
const NEXT = ["start"];
/** Not named there, and loaded at the start by `import()`. */
const WORDS = "src/locales/en/start.po";

await runCommand(async () => {
  const manifestFile = join(DIST, ".vite", "manifest.json");
  if (!existsSync(manifestFile))
    throw new SetupProblem("There is no build to measure: run npm run build first.");
  const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
  const firstKeys = chunksNamed(manifest, FIRST);
  const first = filesOfFirstLoad(manifest, firstKeys);
  const { scripts, styles } = filesOfFirstLoad(manifest, [
    ...firstKeys,
    ...chunksNamed(manifest, NEXT),
    WORDS,
  ]);

  const files = textFiles().map(({ file, text }) => ({
    file,
    bytes: brotliCompressSync(text).length,
    part: first.scripts.has(file)
      ? FIRST_VIEW
      : scripts.has(file)
        ? SCRIPTS
        : styles.has(file)
          ? STYLES
          : isTimeline(file, text)
            ? TIMELINE
            : "",
  }));
  console.log(describeBudgets(files, BUDGETS));

  const broken = [...brokenBudgets(files, BUDGETS), ...mocksIn(textFiles())];
  if (broken.length > 0) throw new SetupProblem(broken.join("\n"));
});

/** Scripts, styles and data of the build, without Vite's own notes. */
function textFiles() {
  return readdirSync(DIST, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(js|css|json)$/.test(file) && !file.startsWith(".vite"))
    .map((file) => ({ file: file.split(sep).join("/"), text: readFileSync(join(DIST, file), "utf8") }));
}

/**
 * Timelines are told by the format that they declare, whatever their names.
 *
 * @param {string} file
 * @param {string} text
 */
function isTimeline(file, text) {
  // Copies of earlier releases are loaded only by those who ask for one.
  if (file.includes("/releases/")) return false;
  return file.endsWith(".json") && JSON.parse(text).format === "un-accountability-timeline";
}

/**
 * The worker that answers requests in tests must never answer a reader's.
 *
 * @param {readonly { file: string, text: string }[]} files
 */
function mocksIn(files) {
  return files
    .filter(({ file, text }) => `${file} ${text}`.includes("mockServiceWorker"))
    .map(({ file }) => `${file} holds the test worker of msw, which must stay out of the build.`);
}
