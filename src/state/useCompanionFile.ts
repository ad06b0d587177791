/** The files beside the timeline, each loaded when a view first needs it. */
import { useQuery } from "@tanstack/react-query";
import { positionsQuery, recommendationsQuery, releasesQuery, storiesQuery } from "../loading/companionFiles";
import { useLoadedTimeline } from "./datasetContext";

/** `relative`: where the dataset says that its positions are. */
export function usePositions(relative: string) {
  const { address } = useLoadedTimeline();
  return useQuery(positionsQuery(address, relative));
}

/** Loads nothing, and stays pending, when the dataset has no recommendations, or when they are not wanted. */
export function useRecommendations(isWanted = true) {
  const { address, dataset } = useLoadedTimeline();
  return useQuery(recommendationsQuery(address, isWanted ? dataset.recommendations : undefined));
}

export function useStories() {
  return useQuery(storiesQuery());
}

export function useReleases() {
  return useQuery(releasesQuery());
}
