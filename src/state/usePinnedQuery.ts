/** The query of the address, pinned to the release of the record that is shown: what it opens then never changes. */
import { useLocation } from "react-router";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import { isOwnTimeline } from "../loading/datasetAddress";
import { useReleases } from "./useCompanionFile";
import { useLoadedTimeline } from "./datasetContext";

export type PinnedQuery = {
  readonly query: string;
  /** Name of the release that it opens; `undefined`: the data as they are when somebody opens it. */
  readonly release: string | undefined;
  /** Whether it is known by now: the list of releases may still be on its way. */
  readonly isSettled: boolean;
};

export function usePinnedQuery(): PinnedQuery {
  const { search } = useLocation();
  const { address } = useLoadedTimeline();
  const { data: ledger, isPending } = useReleases();
  const { state } = parseUrlState(search);
  if (state.release !== undefined) return { query: search, release: state.release, isSettled: true };
  if (!isOwnTimeline(address)) return { query: search, release: undefined, isSettled: true };
  const [newest] = ledger?.releases ?? [];
  // What is not yet released can only be cited as it is.
  const isReleased = ledger !== undefined && (ledger.unreleased ?? []).length === 0;
  if (!isReleased || newest === undefined)
    return { query: search, release: undefined, isSettled: !isPending };
  return {
    query: formatUrlState({ ...state, release: newest.name }),
    release: newest.name,
    isSettled: true,
  };
}
