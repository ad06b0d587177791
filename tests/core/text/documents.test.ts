import { describe, expect, it } from "vitest";
import { documentLinks } from "../../../src/core/text/documents";

describe(documentLinks, () => {
  it("gives the six UN languages, each by its own name", () => {
    const links = documentLinks("A/HRC/25/63");
    expect(links.map(({ lang }) => lang)).toEqual(["ar", "zh", "en", "fr", "ru", "es"]);
    expect(links[3]).toEqual({ lang: "fr", name: "Français", url: "https://undocs.org/fr/A/HRC/25/63" });
  });

  it("escapes what a symbol may hold besides slashes", () => {
    expect(documentLinks("A/RES/217(III) A?x#y")[2]?.url).toBe(
      "https://undocs.org/en/A/RES/217(III)%20A%3Fx%23y",
    );
  });
});
