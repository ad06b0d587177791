/** What can be done with the slides of a deck. Places are counted from 0. */
import { type Deck, MOST_SLIDES, type Slide } from "./deck";

/** The deck with one more slide at its end; `undefined` where it is full. */
export function addSlide(deck: Deck, slide: Slide): Deck | undefined {
  return deck.slides.length < MOST_SLIDES ? { ...deck, slides: [...deck.slides, slide] } : undefined;
}

export function removeSlide(deck: Deck, place: number): Deck {
  return { ...deck, slides: deck.slides.toSpliced(place, 1) };
}

/** The slide at `from` then stands at `to`; where either is no place of the deck, nothing moves. */
export function moveSlide(deck: Deck, from: number, to: number): Deck {
  const slide = deck.slides[from];
  if (slide === undefined || deck.slides[to] === undefined) return deck;
  return { ...deck, slides: deck.slides.toSpliced(from, 1).toSpliced(to, 0, slide) };
}

export function captionSlide(deck: Deck, place: number, caption: string): Deck {
  const slide = deck.slides[place];
  return slide === undefined ? deck : { ...deck, slides: deck.slides.with(place, { ...slide, caption }) };
}
