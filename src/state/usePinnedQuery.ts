/** The query of the address, pinned to the release of the record that is shown: what it opens then never changes. */
import { useQueryClient } from "@tanstack/react-query";
import { useLocation } from "react-router";
import type { ReleasesFile } from "../core/dataset/releasesSchema";
import { formatUrlState, parseUrlState } from "../core/url/urlState";
import { releasesQuery } from "../loading/companionFiles";
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
  const release = releaseShown(ledger);
  if (release === undefined) return { query: search, release, isSettled: !isPending };
  return { query: formatUrlState({ ...state, release }), release, isSettled: true };
}

/**
 * The release to pin an address to, asked for when it is called and not before: for controls that every page has.
 * `undefined` also where the list of releases cannot be had.
 */
export function useFindRelease(): () => Promise<string | undefined> {
  const { search } = useLocation();
  const { address } = useLoadedTimeline();
  const client = useQueryClient();
  return async () => {
    const { release } = parseUrlState(search).state;
    if (release !== undefined || !isOwnTimeline(address)) return release;
    return releaseShown(await client.ensureQueryData(releasesQuery()).catch(() => undefined));
  };
}

/** What is not yet released can only be cited as it is. */
function releaseShown(ledger: ReleasesFile | undefined): string | undefined {
  const isReleased = ledger !== undefined && (ledger.unreleased ?? []).length === 0;
  return isReleased ? ledger.releases[0]?.name : undefined;
}
