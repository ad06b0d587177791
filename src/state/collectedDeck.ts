/**
 * The deck that a reader collects while exploring. It stays in this browser and is sent nowhere; a deck that is looked
 * at or shared stands in the address (docs/decisions/0026).
 */
import { useSyncExternalStore } from "react";
import { type Deck, EMPTY_DECK, readDeck, withDeck } from "../core/url/deck";
import { formatUrlState, parseUrlState } from "../core/url/urlState";

const KEY = "deck";

type Collected = {
  readonly deck: Deck;
  /** Whether the browser keeps it; else it lasts as long as this page. */
  readonly isKept: boolean;
};

/** What pages that the build renders know of it. */
const NOTHING: Collected = { deck: EMPTY_DECK, isKept: true };

/** As the query of the deck's address: what is read from a browser is trusted as little as an address. */
let query: string | undefined;
let collected: Collected = NOTHING;
const listeners = new Set<() => void>();

export function useCollectedDeck(): Collected {
  return useSyncExternalStore(subscribe, readCollected, () => NOTHING);
}

/** Replaces the collected deck. */
export function collectDeck(deck: Deck): void {
  const text = formatUrlState(withDeck(parseUrlState("").state, deck));
  let isKept = true;
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // Forbidden or full: the page itself remembers it, and says that nobody else does.
    isKept = false;
  }
  query = text;
  collected = { deck, isKept };
  for (const tell of listeners) tell();
}

/** Gives the same object until something changes, as React asks. */
function readCollected(): Collected {
  const stored = readStored();
  if (stored !== undefined && stored !== query) {
    query = stored;
    collected = { deck: readDeck(parseUrlState(stored).state).deck, isKept: true };
  }
  return collected;
}

/** `undefined` where the browser has no store for us, and where what the page remembers could not be stored. */
function readStored(): string | undefined {
  if (!collected.isKept) return undefined;
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return undefined;
  }
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  // Another tab has collected something.
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}
