/**
 * A deck of slides, as it stands in an address: whoever has the address has the deck.
 *
 *   /deck?title=Briefing&slide=/events/coi-report&caption=What+was+found&slide=/votes%3Fregion%3Dasia
 *
 * A slide is a page of this site; a caption belongs to the slide before it.
 */
import { OwnPath } from "../dataset/timelineSchema";
import type { QueryEntry } from "./queryString";
import type { UrlNotice, UrlState } from "./urlState";

export type Slide = {
  /** Path and query inside the app. */
  readonly address: string;
  /** "" for none. */
  readonly caption: string;
};

export type Deck = {
  /** "" for none. */
  readonly title: string;
  readonly slides: readonly Slide[];
};

export const EMPTY_DECK: Deck = { title: "", slides: [] };

export const MOST_SLIDES = 40;
export const LONGEST_CAPTION = 280;
export const LONGEST_TITLE = 120;
const LONGEST_ADDRESS = 1500;

/** What cannot be a slide, a caption or a title falls away alone, and is told of. */
export function readDeck({ unknown }: Pick<UrlState, "unknown">): {
  readonly deck: Deck;
  readonly notices: readonly UrlNotice[];
} {
  const notices: UrlNotice[] = [];
  const slides: Slide[] = [];
  let title = "";
  /** Whether a caption that comes now belongs to the last of `slides`. */
  let takesCaption = false;
  for (const [key, value] of unknown) {
    const drop = (reason: UrlNotice["reason"]) => notices.push({ key, value: value.slice(0, 80), reason });
    if (key === "slide") {
      takesCaption = slides.length < MOST_SLIDES && isSlideAddress(value);
      if (takesCaption) slides.push({ address: value, caption: "" });
      else drop("unknown-value");
    } else if (key === "caption") {
      const last = slides.at(-1);
      if (!takesCaption || last === undefined || value.length > LONGEST_CAPTION) drop("unknown-value");
      else slides[slides.length - 1] = { ...last, caption: value };
      takesCaption = false;
    } else if (key === "title") {
      if (title !== "") drop("repeated");
      else if (value.length > LONGEST_TITLE) drop("unknown-value");
      else title = value;
    }
  }
  return { deck: { title, slides }, notices };
}

/** The state with another deck, and all else as it was. */
export function withDeck(state: UrlState, { title, slides }: Deck): UrlState {
  const own: QueryEntry[] = title === "" ? [] : [["title", title]];
  for (const { address, caption } of slides) {
    own.push(["slide", address]);
    if (caption !== "") own.push(["caption", caption]);
  }
  const others = state.unknown.filter(([key]) => !KEYS.has(key));
  return { ...state, unknown: [...others, ...own] };
}

const KEYS: ReadonlySet<string> = new Set(["title", "slide", "caption"]);

/** A page of this site, but for decks, which would hold each other, and for what is made for other sites. */
export function isSlideAddress(address: string): boolean {
  const [path = ""] = address.split("?");
  const isOwn = address.length <= LONGEST_ADDRESS && OwnPath.safeParse(address).success;
  return isOwn && !/^\/(?:deck|embed)(?:\/|$)/.test(path);
}
