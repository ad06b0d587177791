import { describe, expect, it } from "vitest";
import { checkThemes } from "../../../src/record/check/checkThemes";
import { foundIn } from "./foundIn";

const source = { publisher: "P", title: "T", url: "https://example.org/", kind: "official" };
const passage = { symbol: "A/HRC/25/63", paragraphs: "46-55, 80", source };

const treating = (...passages: readonly object[]) =>
  foundIn({ "themes.json": JSON.stringify([{ id: "food", names: { en: "Food" }, passages }]) });

describe(checkThemes, () => {
  it("has nothing against a passage with its symbol, paragraphs and source", () => {
    expect(treating(passage).problems).toEqual([]);
  });

  it.each(["46 to 55", "paragraphs 46", "55-46", "46-55, 50", ""])(
    "does not take %j for paragraphs",
    (paragraphs) => {
      expect(treating({ ...passage, paragraphs }).problems).toEqual([
        `themes.json [0].passages[0].paragraphs: "${paragraphs}" are not numbers of paragraphs.`,
      ]);
    },
  );

  it("finds a wrong symbol, and the same passage twice", () => {
    expect(treating({ ...passage, symbol: "A/HRC" }).problems).toEqual([
      'themes.json [0].passages[0].symbol: "A/HRC" is not built like the symbol of a UN document.',
    ]);
    expect(treating(passage, passage).problems).toEqual([
      "themes.json [0].passages[1]: A/HRC/25/63, 46-55, 80 is listed twice.",
    ]);
  });

  it("asks where it was read, and warns when nobody has read it", () => {
    expect(treating({ ...passage, source: undefined }).problems).toEqual([
      "themes.json [0].passages[0].source: Where the passage was read is not said.",
    ]);
    expect(treating(passage).warnings).toEqual([
      "themes.json [0].passages[0].source.checked: Nobody has read this source yet.",
    ]);
  });
});
