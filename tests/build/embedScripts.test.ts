/** The scripts for other people's pages: small, and able to run where no module may. */
import { resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildScripts } from "../../src/build/embeds/buildScripts";

const scripts = await buildScripts(resolve("."), {});

describe(buildScripts, () => {
  it("makes one classic script of each, which imports nothing and stores nothing", () => {
    expect([...scripts.keys()]).toEqual(["embed.js", "embed/frame.js", "embed/timeline.js"]);
    for (const code of scripts.values()) {
      expect(code).not.toMatch(
        /\bimport\b|\bexport\b|localStorage|sessionStorage|indexedDB|document\.cookie/,
      );
    }
  });

  it("takes neither wheel nor touch from the page around it, and no focus", () => {
    for (const code of scripts.values()) expect(code).not.toMatch(/["'`](wheel|touchmove|touchstart)["'`]/);
    expect(scripts.get("embed/frame.js")).not.toMatch(/\.focus\(/);
  });

  it("costs a host less than 2 kB, a page 3 and a timeline 40 kB", () => {
    expect(scripts.get("embed.js")?.length).toBeLessThan(2000);
    expect(brotliCompressSync(scripts.get("embed/frame.js") ?? "").length).toBeLessThan(3000);
    expect(brotliCompressSync(scripts.get("embed/timeline.js") ?? "").length).toBeLessThan(40_000);
  });
});
