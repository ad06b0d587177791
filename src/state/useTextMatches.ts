/** Text search over the events; the index and its library load with the first word that is typed. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { TextMatches } from "../core/filter/textMatches";
import { useLoadedTimeline } from "./datasetContext";

/** Lets the page answer in the middle of long work. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Ids of the matching events; `undefined` while nothing is searched for or the index is on its way. */
export function useTextMatches(query: string): TextMatches | undefined {
  const { dataset, address, plain } = useLoadedTimeline();
  const wanted = query.trim() !== "";
  const { data } = useQuery({
    queryKey: ["search-index", address, dataset.released],
    queryFn: async () => {
      const { buildSearchIndex, search } = await import("../core/filter/searchIndex");
      const index = buildSearchIndex(dataset);
      return (text: string) => search(index, text);
    },
    enabled: wanted && plain === undefined,
    staleTime: Number.POSITIVE_INFINITY,
    // Local work: it must run without a network, too.
    networkMode: "always",
  });
  // A plain timeline has no index: each query reads all titles.
  const { data: found } = useQuery({
    queryKey: ["plain-search", address, query],
    queryFn: () => plain?.search(query, pause) ?? null,
    enabled: wanted && plain !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: "always",
  });
  return useMemo(() => {
    if (!wanted) return undefined;
    return plain === undefined ? data?.(query) : (found ?? undefined);
  }, [wanted, data, query, plain, found]);
}
