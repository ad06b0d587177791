import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../src/build/prerender/contentSecurityPolicy";
import { readStyles, stylesOf } from "../../../src/build/prerender/pageStyles";

const folders: string[] = [];

async function readFolder(files: Readonly<Record<string, string>>, ofEveryPage: readonly string[] = []) {
  const folder = await mkdtemp(join(tmpdir(), "styles-"));
  folders.push(folder);
  for (const [name, css] of Object.entries(files)) await writeFile(join(folder, name), css);
  return readStyles(folder, ofEveryPage);
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe("the style sheets in a page", () => {
  it("are those of every page, first, and those whose classes stand in it", async () => {
    const files = {
      "a.css": ".Panel-title{color:red}",
      "b.css": ".Table-cell{color:blue}",
      "z.css": ".Shell-page{--ink:black}",
    };
    const styles = await readFolder(files, ["z.css"]);
    const used = stylesOf('<p class="other Panel-title">.Table-cell</p>', styles);
    expect(used.map(({ css }) => css)).toEqual([".Shell-page{--ink:black}", ".Panel-title{color:red}"]);
  });

  it("are allowed by the policy, by their hashes, and no others are", async () => {
    const [style] = await readFolder({ "a.css": ".a{color:red}" });
    const hash = createHash("sha256").update(".a{color:red}").digest("base64");
    const policy = contentSecurityPolicy([style?.hash ?? ""]);
    expect(policy).toContain(`style-src-elem 'self' 'sha256-${hash}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
  });

  it("may not name files, which would be looked for in another folder", async () => {
    await expect(readFolder({ "a.css": ".a{background:url(b.png)}" })).rejects.toThrow("names a file");
    await expect(
      readFolder({ "a.css": ".a{background:url(data:image/png;base64,AA)}" }),
    ).resolves.toHaveLength(1);
  });
});
