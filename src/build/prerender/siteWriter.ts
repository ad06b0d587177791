/** Puts rendered pages into the page that Vite has built, and writes what goes with them. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { RenderedPage } from "../../app/prerender/renderSite";
import { escapeHtml } from "../../core/formats/escapeHtml";
import { oembedPath } from "../../core/url/pageFiles";
import { RECIPE_ID } from "../../app/pageRecipe";
import { AFTER_PAINT, afterPaintElement } from "./afterPaint";
import { createCardQueue } from "./cards";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { escapeData, formatHead } from "./formatHead";
import { hostFiles } from "./hostFiles";
import { type PageStyle, readStyles, stylesOf } from "./pageStyles";

type Site = {
  /** Folder of the built site. */
  readonly dir: string;
  readonly base: string;
  /** The address of a path. */
  readonly at: (path: string) => string;
  /** Of the style sheets that stand in the pages for frames. */
  readonly frameStyleHashes: readonly string[];
};

const CHARSET = '<meta charset="utf-8" />';
const ROOT = '<div id="root"></div>';
const TITLE = /<title>[\s\S]*?<\/title>/;
const STYLE_SHEET = /<link rel="stylesheet"[^>]* href="[^"]*\/([^"/]+)"/g;
const APP = /\s*<script type="module"[^>]* src="([^"]+)"[^>]*><\/script>/;
/** What an empty page says of itself, for want of anything better, and what it asks for early. */
const GENERAL =
  /\s*<meta\s+name="description"[\s\S]*?\/>|\s*<noscript>[\s\S]*?<\/noscript>|\s*<link rel="(?:stylesheet|modulepreload|preload)"[^>]*>/g;

export async function createSiteWriter({ dir, base, at, frameStyleHashes }: Site) {
  const built = await readFile(join(dir, "index.html"), "utf8");
  const linked = [...built.matchAll(STYLE_SHEET)].map(([, name = ""]) => name);
  const styles = await readStyles(join(dir, "assets"), linked);
  const paths: string[] = [];
  const cards = createCardQueue((name, png) => put(name, png));
  let home: RenderedPage | undefined;
  const put = async (name: string, content: string | Uint8Array) => {
    const file = join(dir, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };

  const format = ({ title, head, body, recipe }: RenderedPage, extra = "") => {
    const own = stylesOf(body + extra, styles);
    const frame = replaceIn(built.replace(GENERAL, ""), [
      [APP, afterPaintElement(base, APP.exec(built)?.[1] ?? "")],
      [CHARSET, CHARSET + policyElement(own)],
      [TITLE, `<title>${escapeHtml(title)}</title>`],
      ["</head>", `${formatHead(head)}${own.map(({ css }) => `<style>${css}</style>`).join("")}</head>`],
    ]);
    const data = `<script type="application/json" id="${RECIPE_ID}">${escapeData(JSON.stringify(recipe))}</script>`;
    return replaceIn(frame, [
      [ROOT, `<div id="root">${body}</div>`],
      ["</body>", `${data}${extra}</body>`],
    ]);
  };

  return {
    async write(rendered: RenderedPage): Promise<void> {
      const { path } = rendered.page;
      paths.push(path);
      cards.add(rendered.card.file, rendered.card.svg);
      await put(oembedPath(path), JSON.stringify(rendered.oembed));
      // The empty page has its place until all others are made of it.
      if (rendered.page.kind === "timeline") home = rendered;
      else await put(`${rendered.file}.html`, format(rendered));
    },

    /** `plain`: the page of a plain list of events, which the first page keeps for when it is asked for one. */
    async finish(plain: string): Promise<void> {
      if (home === undefined) throw new Error("The site has no first page");
      await cards.finish();
      const empty = replaceIn(built, [[CHARSET, CHARSET + policyElement([])]]);
      await put("index.html", format(home, `<template data-first-view="plain">${plain}</template>`));
      // The app without a page: what the worker answers with where there is no network.
      await put("spa.html", empty);
      // Static hosts show it at an unknown path. The app, which knows more paths than there are files, takes over.
      await put("404.html", replaceIn(empty, [[ROOT, `<div id="root">${notFound(base)}</div>`]]));
      await put(AFTER_PAINT.file, AFTER_PAINT.text);
      const styleHashes = [...styles.map(({ hash }) => hash), ...frameStyleHashes];
      for (const [name, text] of hostFiles({ base, at, paths, styleHashes })) await put(name, text);
    },
  };
}

function policyElement(own: readonly PageStyle[]): string {
  const policy = contentSecurityPolicy(own.map(({ hash }) => hash));
  return `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`;
}

function notFound(base: string): string {
  return `<main><h1>There is no such page</h1><p><a href="${base}">The timeline</a> and <a href="${base}table">the table of all events</a> lead to everything on record.</p></main>`;
}

/** Replaces each once; what is not there was renamed, and must not go unnoticed. */
function replaceIn(html: string, changes: readonly (readonly [what: string | RegExp, by: string])[]): string {
  return changes.reduce((text, [what, by]) => {
    if (text.search(what) === -1) throw new Error(`The built page has no ${String(what)}`);
    return text.replace(what, () => by);
  }, html);
}
