import { describe, expect, it } from "vitest";
import { addSlide, captionSlide, moveSlide, removeSlide } from "../../../src/core/url/changeDeck";
import { type Deck, MOST_SLIDES } from "../../../src/core/url/deck";

const deckOf = (names: string): Deck => ({
  title: "",
  slides: names.split("").map((name) => ({ address: `/${name}`, caption: "" })),
});
const namesOf = (deck: Deck | undefined) => deck?.slides.map(({ address }) => address.slice(1)).join("");

describe("a deck", () => {
  it("takes a slide at its end until it is full", () => {
    expect(namesOf(addSlide(deckOf("ab"), { address: "/c", caption: "" }))).toBe("abc");
    expect(addSlide(deckOf("a".repeat(MOST_SLIDES)), { address: "/c", caption: "" })).toBeUndefined();
  });

  it("lets a slide go, and the others stay in their order", () => {
    expect(namesOf(removeSlide(deckOf("abc"), 1))).toBe("ac");
  });

  it.each([
    [0, 2, "bca"],
    [2, 0, "cab"],
    [1, 2, "acb"],
    [1, 1, "abc"],
    [0, -1, "abc"],
    [2, 3, "abc"],
  ])("moves the slide at %i to %i", (from, to, names) => {
    expect(namesOf(moveSlide(deckOf("abc"), from, to))).toBe(names);
  });

  it("gives one slide another caption", () => {
    expect(captionSlide(deckOf("ab"), 1, "Second").slides.map(({ caption }) => caption)).toEqual([
      "",
      "Second",
    ]);
    expect(captionSlide(deckOf("ab"), 2, "Third")).toEqual(deckOf("ab"));
  });
});
