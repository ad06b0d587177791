/** Who may import whom. Rules in prose decay; this one reads the import lines. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

const SOURCE = "src";

/**
 * Room -> rooms it may import from, itself aside. The core reads from top to bottom like the pipeline: a room knows
 * only what stands above it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  "core/domain": [],
  "core/dataset": ["core/domain"],
  "core/filter": ["core/domain", "core/dataset"],
  "core/chains": ["core/domain", "core/dataset"],
  "core/url": ["core/domain", "core/dataset", "core/filter", "core/text/languages"],
  "core/ballots": ["core/domain", "core/dataset", "core/filter", "core/url/votesView"],
  "core/map": ["core/domain"],
  "core/text": ["core/domain", "core/dataset", "core/filter", "core/chains", "core/url", "core/ballots"],
  "core/formats": ["core/domain", "core/dataset", "core/chains", "core/ballots"],
  "core/plain": ["core/domain", "core/dataset", "core/filter"],
  "core/timeline": [
    "core/domain",
    "core/dataset",
    "core/filter",
    "core/chains",
    "core/text",
    "core/url/timelineView",
  ],
  "core/states": ["core/domain", "core/dataset", "core/ballots", "core/timeline"],
  loading: ["core", "locales"],
  state: ["core", "loading"],
  ui: ["core", "state"],
  views: ["core", "state", "ui", "loading"],
  exports: ["core", "loading", "state", "ui", "views"],
  embeds: ["core", "loading", "state", "ui", "views"],
  share: ["core", "loading", "state", "ui", "views", "exports", "embeds"],
  pages: ["core", "state", "ui", "views", "exports", "share"],
  app: ["core", "loading", "locales", "state", "ui", "views", "pages", "embeds", "exports"],
  record: ["core"],
  build: ["core", "record", "app/prerender", "app/pageRecipe"],
};

/** Package -> the rooms that may use it. */
const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  d3: ["core/timeline", "core/formats", "state/d3Gestures.ts", "build/worldMap"],
  "topojson-client": ["build/worldMap"],
  "topojson-simplify": ["build/worldMap"],
  "world-atlas": ["build"],
  "react-router": ["state", "ui", "pages", "app", "views", "exports", "embeds", "share"],
  "@tanstack/react-query": ["loading", "state", "app"],
  minisearch: ["core/filter"],
  zod: ["core/domain", "core/dataset", "core/map", "record"],
  "csv-parse": ["record/import"],
  feed: ["record/publish"],
  react: ["state", "ui", "views", "exports", "embeds", "share", "pages", "app"],
  "react-dom": ["app", "embeds/renderEmbeds.tsx", "exports/usePrinting.ts"],
  linkedom: ["app/prerender"],
  pptxgenjs: ["exports"],
  "ical-generator": ["exports"],
  fflate: ["exports"],
  "workbox-window": ["loading"],
  msw: [],
  edtf: [],
  datapackage: [],
};

type Import = { readonly file: string; readonly target: string };

const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.tsx?$/.test(file),
);

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SOURCE, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => ({
    file,
    target: name.startsWith(".") ? relative(".", normalize(join(dirname(file), name))) : name,
  }));
});

const isIn = (path: string, room: string) => path === room || path.startsWith(`${room}/`);
const roomOf = (path: string) => Object.keys(MAY_IMPORT).find((room) => isIn(path, room));
const isRelative = ({ target }: Import) => roomOf(target) !== undefined || isIn(target, "locales");

describe("the house", () => {
  it("has a place for every file", () => {
    const homeless = files.filter((file) => roomOf(file) === undefined && !file.endsWith(".d.ts"));
    expect(homeless).toEqual([]);
  });

  it("lets each room import only from those it may know", () => {
    const broken = imports.filter(isRelative).filter(({ file, target }) => {
      const room = roomOf(file);
      if (room === undefined) return true;
      return !isIn(target, room) && !(MAY_IMPORT[room] ?? []).some((allowed) => isIn(target, allowed));
    });
    expect(broken).toEqual([]);
  });

  it("keeps views from knowing each other", () => {
    const view = (path: string) => path.split("/").slice(0, 2).join("/");
    const broken = imports.filter(
      ({ file, target }) => isIn(file, "views") && isIn(target, "views") && view(file) !== view(target),
    );
    expect(broken).toEqual([]);
  });

  it("keeps each package in the rooms that it belongs to", () => {
    const broken = imports.filter(({ file, target }) => {
      const home = Object.keys(PACKAGE_HOMES).find((name) => isIn(target, name));
      return home !== undefined && !(PACKAGE_HOMES[home] ?? []).some((room) => isIn(file, room));
    });
    expect(broken).toEqual([]);
  });

  it("keeps the core free of React", () => {
    const broken = imports.filter(
      ({ file, target }) => isIn(file, "core") && (/react/.test(target) || isIn(target, "state")),
    );
    expect(broken).toEqual([]);
  });

  it("gives each CSS module a name of its own, as its classes are named after it", () => {
    const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".module.css"))
      .map((file) => basename(file));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });

  it("keeps files short enough to fit in a head", () => {
    const long = files.filter((file) => readFileSync(join(SOURCE, file), "utf8").split("\n").length > 300);
    expect(long).toEqual([]);
  });
});
