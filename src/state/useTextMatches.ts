/** Text search over the events; the index and its library load with the first word that is typed. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { EventId } from "../core/domain/event";
import { useLoadedTimeline } from "./datasetContext";

/** Ids of the matching events; `undefined` while nothing is searched for or the index is on its way. */
export function useTextMatches(query: string): ReadonlySet<EventId> | undefined {
  const { dataset, address } = useLoadedTimeline();
  const wanted = query.trim() !== "";
  const { data } = useQuery({
    queryKey: ["search-index", address, dataset.released],
    queryFn: async () => {
      const { buildSearchIndex, search } = await import("../core/filter/searchIndex");
      const index = buildSearchIndex(dataset);
      return (text: string) => search(index, text);
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY,
    // Local work: it must run without a network, too.
    networkMode: "always",
  });
  return useMemo(() => (wanted && data !== undefined ? data(query) : undefined), [wanted, data, query]);
}
