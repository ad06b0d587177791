/** The deck of the address, and the way to change it. */
import { useCallback, useMemo } from "react";
import { type Deck, readDeck, withDeck } from "../core/url/deck";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import { collectDeck, useCollectedDeck } from "./collectedDeck";
import { useUpdateUrl, useUrlState } from "./useUrlState";

export function useDeck() {
  const { state } = useUrlState();
  const updateUrl = useUpdateUrl();
  const { deck: collected, isKept } = useCollectedDeck();
  const { deck, notices } = useMemo(() => readDeck(state), [state]);
  const isCollected = isSameDeck(deck, collected);
  /** One entry of history, so that Back undoes it. The collected deck follows; somebody else's leaves it alone. */
  const change = useCallback(
    (next: Deck) => {
      if (isCollected) collectDeck(next);
      updateUrl((before) => withDeck(before, next));
    },
    [isCollected, updateUrl],
  );
  return { deck, notices, change, collected, isCollected, isKept };
}

function isSameDeck(one: Deck, other: Deck): boolean {
  return textOf(one) === textOf(other);
}

function textOf(deck: Deck): string {
  return formatUrlState(withDeck(parseUrlState("").state, deck));
}
