/** The recommendations that the address asks for: by addressee, theme and words, in its order. */
import { useMemo } from "react";
import type { Recommendation } from "../core/domain/recommendation";
import {
  countRecommendations,
  matchRecommendations,
  orderRecommendations,
  type RecommendationFacet,
} from "../core/filter/matchRecommendations";
import { indexRecommendations, searchRecommendations } from "../core/filter/searchRecommendations";
import { useLoadedTimeline } from "./datasetContext";
import { useFilter } from "./useMatchingEvents";
import { useRecommendationsView } from "./useRecommendationsView";

type ShownRecommendations = {
  readonly shown: readonly Recommendation[];
  /** How many each value of a facet would show. */
  readonly counts: Readonly<Record<RecommendationFacet, ReadonlyMap<string, number>>>;
};

export function useShownRecommendations(recommendations: readonly Recommendation[]): ShownRecommendations {
  const { dataset } = useLoadedTimeline();
  const filter = useFilter();
  const { by } = useRecommendationsView().view;
  const index = useMemo(() => indexRecommendations(recommendations, dataset), [recommendations, dataset]);
  return useMemo(() => {
    const found =
      filter.query.trim() === "" ? undefined : new Set(searchRecommendations(index, filter.query));
    const count = (facet: RecommendationFacet) =>
      countRecommendations(recommendations, facet, filter, dataset, found);
    return {
      shown: orderRecommendations(matchRecommendations(recommendations, filter, dataset, found), by),
      counts: { bodies: count("bodies"), themes: count("themes") },
    };
  }, [recommendations, dataset, filter, by, index]);
}
