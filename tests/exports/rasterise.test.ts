import { describe, expect, it } from "vitest";
import { pngScale, rasterise } from "../../src/exports/rasterise";

const picture = { svg: "<svg/>", widthPx: 1600, heightPx: 1200, altText: "" };

describe(pngScale, () => {
  it("makes 4K as wide as such a screen, whatever the picture", () => {
    expect(pngScale("1x", picture)).toBe(1);
    expect(pngScale("2x", picture)).toBe(2);
    expect(pngScale("4k", picture) * picture.widthPx).toBe(3840);
  });
});

describe(rasterise, () => {
  it("says that a picture is too large before a browser silently gives an empty one", async () => {
    const { signal } = new AbortController();
    await expect(rasterise(picture, 20, signal)).rejects.toMatchObject({ failure: "too-large" });
    await expect(rasterise({ ...picture, heightPx: 9_000 }, 2, signal)).rejects.toMatchObject({
      failure: "too-large",
    });
  });
});
