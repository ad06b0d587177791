import { describe, expect, it } from "vitest";
import { chunksNamed, filesOfFirstLoad } from "../../../scripts/budget/firstLoad.mjs";

const manifest = {
  "index.html": {
    file: "assets/index.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/pages/DataPage.tsx"],
    css: ["assets/index.css"],
  },
  "_shared.js": { file: "assets/shared.js", imports: ["index.html"], css: ["assets/shared.css"] },
  "src/locales/en/messages.po": { file: "assets/en.js" },
  "src/pages/DataPage.tsx": { file: "assets/data.js", css: ["assets/data.css"] },
};

describe(filesOfFirstLoad, () => {
  it("follows static imports, even in a circle, and leaves out what is loaded on demand", () => {
    expect(filesOfFirstLoad(manifest, ["index.html"])).toEqual({
      scripts: new Set(["assets/index.js", "assets/shared.js"]),
      styles: new Set(["assets/index.css", "assets/shared.css"]),
    });
  });

  it("adds chunks that are declared as always loaded", () => {
    const { scripts } = filesOfFirstLoad(manifest, ["index.html", "src/locales/en/messages.po"]);
    expect(scripts).toContain("assets/en.js");
  });

  it("refuses a declared chunk that the build does not have", () => {
    expect(() => filesOfFirstLoad(manifest, ["src/locales/xx/messages.po"])).toThrow(
      'The build has no chunk "src/locales/xx/messages.po"',
    );
  });
});

describe(chunksNamed, () => {
  const named = {
    "_first-1.js": { file: "assets/first-1.js", name: "first" },
    "_first-1.css": { file: "assets/first-1.css", name: "first" },
    "src/first.ts": { file: "assets/first-2.js", name: "first" },
  };

  it("finds the scripts of a chunk by its name, and not a module of the same name", () => {
    expect(chunksNamed(named, ["first"])).toEqual(["_first-1.js"]);
  });

  it("refuses a name that no chunk has", () => {
    expect(() => chunksNamed(named, ["start"])).toThrow('The build has no chunk named "start"');
  });
});
