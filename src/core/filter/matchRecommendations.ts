/** Which recommendations a filter lets through, and in which order they stand. Only what a recommendation has counts. */
import type { Dataset } from "../dataset/dataset";
import { laneOf } from "../dataset/dataset";
import { parseEdtf } from "../domain/edtf";
import type { Recommendation } from "../domain/recommendation";
import type { FilterState } from "./filterState";

/** The facets of the filter that recommendations have: of whom it was asked, and what it is about. */
export const RECOMMENDATION_FACETS = ["bodies", "themes"] as const;
export type RecommendationFacet = (typeof RECOMMENDATION_FACETS)[number];

type Conditions = Pick<FilterState, RecommendationFacet>;

/** `found`: what the search found; without it the text of the filter is not looked at. */
export function matchRecommendations(
  recommendations: readonly Recommendation[],
  filter: Conditions,
  dataset: Dataset,
  found?: ReadonlySet<Recommendation>,
): readonly Recommendation[] {
  return recommendations.filter(
    (one) =>
      (found?.has(one) ?? true) &&
      RECOMMENDATION_FACETS.every((facet) => meets(valuesOf(one, facet, dataset), filter[facet])),
  );
}

/** How many recommendations each value of a facet would show, given all conditions but those of the facet itself. */
export function countRecommendations(
  recommendations: readonly Recommendation[],
  facet: RecommendationFacet,
  filter: Conditions,
  dataset: Dataset,
  found?: ReadonlySet<Recommendation>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of matchRecommendations(recommendations, { ...filter, [facet]: [] }, dataset, found)) {
    for (const value of valuesOf(one, facet, dataset)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** By the day of the first ask; or what was asked most often first, and of that the earlier first. */
export function orderRecommendations(
  recommendations: readonly Recommendation[],
  by: "repeated" | undefined,
): readonly Recommendation[] {
  const inTime = recommendations.toSorted((a, b) => firstAsked(a) - firstAsked(b));
  return by === undefined ? inTime : inTime.toSorted((a, b) => b.asked.length - a.asked.length);
}

/** A body stands for its lane too, as it does for events. */
function valuesOf(
  { addressees, themes = [] }: Recommendation,
  facet: RecommendationFacet,
  dataset: Dataset,
): ReadonlySet<string> {
  if (facet === "themes") return new Set(themes);
  const bodies = addressees.filter((addressee) => dataset.bodyById.has(addressee));
  return new Set(bodies.flatMap((body) => [body, laneOf(dataset, body)]));
}

function meets(values: ReadonlySet<string>, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => values.has(value));
}

function firstAsked({ asked }: Recommendation): number {
  return parseEdtf(asked[0]?.date ?? "")?.from ?? Number.POSITIVE_INFINITY;
}
