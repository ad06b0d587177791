/** How recommendations are looked at: the part of the address that changes none of them, only the picture. */
import { onlyWord, type ReadValue } from "./timelineView";

export type RecommendationsView = {
  /** `undefined`: a board of columns, one for each status. */
  readonly show: "lanes" | undefined;
  /** "repeated": what was asked most often first; `undefined`: what was asked first first. */
  readonly by: "repeated" | undefined;
};

export const DEFAULT_RECOMMENDATIONS_VIEW: RecommendationsView = { show: undefined, by: undefined };

export function readRecommendationsView(value: ReadValue): RecommendationsView {
  return { show: onlyWord(value, "show", "lanes"), by: onlyWord(value, "by", "repeated") };
}
