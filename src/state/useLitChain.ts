/** The chain that the address asks to stand out. Loads the recommendations where its id is not that of an event. */
import { useMemo } from "react";
import { type LitChain, litEvent, litRecommendation } from "../core/chains/litChain";
import { useLoadedTimeline } from "./datasetContext";
import { useRecommendations } from "./useCompanionFile";
import { useUrlState } from "./useUrlState";

type ChainReading = {
  /** "unknown": the record has nothing of this id. */
  readonly status: "none" | "loading" | "failed" | "unknown" | "lit";
  /** Present when it is lit; the same object as long as the address asks for the same. */
  readonly chain: LitChain | undefined;
  readonly retry: () => void;
};

export function useLitChain(): ChainReading {
  const { dataset, plain } = useLoadedTimeline();
  const { chain: id, depth = 1 } = useUrlState().state.view;
  const event = id === undefined || plain !== undefined ? undefined : dataset.eventById.get(id);
  const isElsewhere = id !== undefined && event === undefined && dataset.recommendations !== undefined;
  const { data, isError, isFetching, refetch } = useRecommendations(isElsewhere);
  const chain = useMemo(() => {
    if (event !== undefined) return litEvent(event, depth, dataset);
    const recommendation = data?.recommendations.find((one) => one.id === id);
    return recommendation && litRecommendation(recommendation, dataset);
  }, [event, depth, data, id, dataset]);

  const status = (): ChainReading["status"] => {
    if (id === undefined) return "none";
    if (chain !== undefined) return "lit";
    if (!isElsewhere || data !== undefined) return "unknown";
    return isError && !isFetching ? "failed" : "loading";
  };
  return { status: status(), chain: id === undefined ? undefined : chain, retry: () => void refetch() };
}
