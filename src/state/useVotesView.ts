/** How votes and States are looked at, from the address. */
import { useMemo } from "react";
import { readVotesView, type VotesView, withVotesView } from "../core/url/votesView";
import { type UrlChange, useUrlState } from "./useUrlState";

/** The view, and what of the address it could not use. */
export function useVotesView() {
  const { state } = useUrlState();
  return useMemo(() => readVotesView(state), [state]);
}

/** A change of how votes are looked at alone. */
export function changeVotesView(change: Partial<VotesView>): UrlChange {
  return (state) => withVotesView(state, { ...readVotesView(state).view, ...change });
}
