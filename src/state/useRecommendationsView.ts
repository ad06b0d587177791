/** How recommendations are looked at, from the address. */
import { useMemo } from "react";
import {
  readRecommendationsView,
  type RecommendationsView,
  withRecommendationsView,
} from "../core/url/recommendationsView";
import { type UrlChange, useUrlState } from "./useUrlState";

/** The view, and what of the address it could not use. */
export function useRecommendationsView() {
  const { state } = useUrlState();
  return useMemo(() => readRecommendationsView(state), [state]);
}

/** A change of how recommendations are looked at alone. */
export function changeRecommendationsView(change: Partial<RecommendationsView>): UrlChange {
  return (state) => withRecommendationsView(state, { ...readRecommendationsView(state).view, ...change });
}
