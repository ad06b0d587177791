/** How recommendations are looked at: the keys of the address that only their page reads, and that loads later. */
import { queryReader } from "./queryReader";
import type { QueryEntry } from "./queryString";
import type { UrlNotice, UrlState } from "./urlState";

export type RecommendationsView = {
  /** `undefined`: a board of columns, one for each status. */
  readonly show: "lanes" | undefined;
  /** "repeated": what was asked most often first; `undefined`: what was asked first first. */
  readonly by: "repeated" | undefined;
};

/** Each value that cannot be one falls away alone, and is told of. */
export function readRecommendationsView({ unknown }: UrlState): {
  readonly view: RecommendationsView;
  readonly notices: readonly UrlNotice[];
} {
  const notices: UrlNotice[] = [];
  const { choice } = queryReader(unknown, notices);
  return { view: { show: choice("show", ["lanes"]), by: choice("by", ["repeated"]) }, notices };
}

/** The state with another view of the recommendations, and all else as it was; defaults are left out. */
export function withRecommendationsView(state: UrlState, { show, by }: RecommendationsView): UrlState {
  const others = state.unknown.filter(([key]) => key !== "show" && key !== "by");
  const own: QueryEntry[] = [];
  if (show !== undefined) own.push(["show", show]);
  if (by !== undefined) own.push(["by", by]);
  return { ...state, unknown: [...others, ...own] };
}
