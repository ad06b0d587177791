import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Deck,
  isSlideAddress,
  LONGEST_CAPTION,
  LONGEST_TITLE,
  MOST_SLIDES,
  readDeck,
  withDeck,
} from "../../../src/core/url/deck";
import { formatUrlState, parseUrlState } from "../../../src/core/url/urlState";

const stateOf = (search: string) => parseUrlState(search).state;
const read = (search: string) => readDeck(stateOf(search));
const format = (deck: Deck, search = "") => formatUrlState(withDeck(stateOf(search), deck));

const REPORT = { address: "/events/coi-report?bodies=coi", caption: "What was found" };
const VOTES = { address: "/votes", caption: "" };

const word = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const slide = fc.record({
  address: fc.tuple(word, word).map(([path, value]) => `/events/${path}?q=${value}`),
  // Half of a character cannot stand in an address; every other text can.
  caption: fc.string({ unit: "grapheme", maxLength: 40 }),
});
const anyDeck = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 20 }),
  slides: fc.array(slide, { maxLength: 6 }),
});

describe(withDeck, () => {
  it("is read back as it was written, whatever else the address holds", () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), anyDeck, (search, deck) => {
        expect(read(format(deck, search))).toEqual({ deck, notices: [] });
      }),
    );
  });

  it("writes addresses that people can read", () => {
    expect(format({ title: "A briefing", slides: [REPORT, VOTES] }, "?lang=ko&order=name")).toBe(
      "?lang=ko&order=name&title=A+briefing&slide=/events/coi-report%3Fbodies%3Dcoi&caption=What+was+found&slide=/votes",
    );
  });
});

describe(readDeck, () => {
  it("gives a caption to the slide before it", () => {
    expect(read("?slide=/votes&slide=/table&caption=All+events").deck.slides).toEqual([
      VOTES,
      { address: "/table", caption: "All events" },
    ]);
  });

  it.each([
    ["another site", "?slide=https://evil.example/&caption=Mine", ["slide", "caption"]],
    ["another site in disguise", "?slide=//evil.example", ["slide"]],
    ["code", "?slide=javascript:alert(1)", ["slide"]],
    ["a deck in a deck", "?slide=/deck%3Fslide%3D/votes", ["slide"]],
    ["a frame for other sites", "?slide=/embed/", ["slide"]],
    ["an address without end", `?slide=/${"a".repeat(2000)}`, ["slide"]],
    ["a caption without end", `?slide=/votes&caption=${"a".repeat(LONGEST_CAPTION + 1)}`, ["caption"]],
    ["a caption of nothing", "?caption=Alone&slide=/votes", ["caption"]],
    ["a second caption", "?slide=/votes&caption=One&caption=Two", ["caption"]],
    ["a second title", "?title=One&title=Two", ["title"]],
    ["a title without end", `?title=${"a".repeat(LONGEST_TITLE + 1)}`, ["title"]],
  ])("drops %s, and tells of it", (_name, search, keys) => {
    const { deck, notices } = read(search);
    expect(notices.map(({ key }) => key)).toEqual(keys);
    expect(deck.slides.every(({ address }) => isSlideAddress(address))).toBe(true);
  });

  it("holds no more slides than anybody shows", () => {
    const { deck, notices } = read(`?${"slide=/votes&".repeat(MOST_SLIDES + 2)}`);
    expect(deck.slides).toHaveLength(MOST_SLIDES);
    expect(notices).toHaveLength(2);
  });

  it("never throws, and gives only what it would take again", () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        const { deck } = read(search);
        expect(read(format(deck)).deck).toEqual(deck);
      }),
    );
  });
});
