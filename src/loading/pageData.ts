/** What a page that the build rendered was made of, beside the timeline: loaded again before the app joins the page. */
import {
  type DataTag,
  hashKey,
  type QueryClient,
  type QueryKey,
  type UseQueryOptions,
} from "@tanstack/react-query";
import type { Dataset } from "../core/dataset/dataset";
import { positionsQuery, recommendationsQuery, releasesQuery, storiesQuery } from "./companionFiles";
import { ORIGIN } from "./datasetAddress";
import { worldMapQuery } from "./worldMap";

/** Names a query, of which this is the hash, in a page: the same for each address at which the site may lie. */
export function nameOfQuery(hash: string): string {
  return hash.replaceAll(ORIGIN, "");
}

/** Loads those that `names` names; rejects when one of them cannot be had. */
export async function loadPageData(
  queryClient: QueryClient,
  names: readonly string[],
  address: string,
  { positions, recommendations }: Dataset,
): Promise<void> {
  const load = async <T, Key extends QueryKey>(
    query: UseQueryOptions<T, Error, T, Key> & { queryKey: DataTag<Key, T, Error> },
  ) => {
    if (names.includes(nameOfQuery(hashKey(query.queryKey)))) await queryClient.ensureQueryData(query);
  };
  await Promise.all([
    positions === undefined ? undefined : load(positionsQuery(address, positions)),
    load(recommendationsQuery(address, recommendations)),
    load(releasesQuery()),
    load(storiesQuery()),
    load(worldMapQuery()),
  ]);
}
