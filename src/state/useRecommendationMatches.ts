/** Recommendations that typed words find. It stands above the gate of the dataset, and takes that from where the gate does. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Recommendation } from "../core/domain/recommendation";
import { indexRecommendations, searchRecommendations } from "../core/filter/searchRecommendations";
import { recommendationsQuery } from "../loading/companionFiles";
import { datasetAddress } from "../loading/datasetAddress";
import { useTimelineLoad } from "../loading/useTimelineLoad";
import { useUrlState } from "./useUrlState";

type RecommendationMatches = {
  /** Best first. */
  readonly found: readonly Recommendation[];
  /** Language of their words. */
  readonly language: string;
};

/** None as long as the dataset or its recommendations are on their way, or when it has none. */
export function useRecommendationMatches(text: string): RecommendationMatches {
  const address = datasetAddress(useUrlState().state);
  const load = useTimelineLoad(address);
  const dataset = load.status === "loaded" ? load.timeline.dataset : undefined;
  const { data } = useQuery(recommendationsQuery(address, dataset?.recommendations));
  const index = useMemo(
    () => (dataset === undefined ? [] : indexRecommendations(data?.recommendations ?? [], dataset)),
    [data, dataset],
  );
  const found = useMemo(() => searchRecommendations(index, text), [index, text]);
  return { found, language: dataset?.language ?? "en" };
}
