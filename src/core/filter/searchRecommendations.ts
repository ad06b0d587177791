/**
 * Text search over the recommendations. They are few: their terms are kept as they are, and read for each query.
 */
import type { Dataset } from "../dataset/dataset";
import type { Recommendation } from "../domain/recommendation";
import { toQueryTerms, toTerms } from "./searchTerms";

type Searchable = {
  readonly recommendation: Recommendation;
  /** Terms of what tells most about it first: title; summary, addressees and themes; everything else. */
  readonly fields: readonly (readonly string[])[];
};
export type RecommendationIndex = readonly Searchable[];

export function indexRecommendations(
  recommendations: readonly Recommendation[],
  dataset: Dataset,
): RecommendationIndex {
  return recommendations.map((recommendation) => {
    const { title, summary, addressees, themes = [], asked, evidence, note = "" } = recommendation;
    const bodies = addressees.map((id) => dataset.bodyById.get(id));
    const names = [
      ...bodies.flatMap((body) => [
        ...Object.values(body?.names ?? {}),
        ...Object.values(body?.shortNames ?? {}),
        ...(body?.aliases ?? []),
        body?.abbreviation ?? "",
      ]),
      ...themes.flatMap((id) => Object.values(dataset.themeById.get(id)?.names ?? {})),
    ];
    const steps = [
      ...asked.flatMap(({ by, symbol = "", text = "" }) => [by, symbol, text]),
      ...evidence.map(({ text }) => text),
    ];
    // A line break keeps the last word of one text and the first of the next apart.
    const fields = [[title], [summary, ...addressees, ...names], [...steps, note]];
    return { recommendation, fields: fields.map((texts) => toTerms(texts.join("\n"))) };
  });
}

/**
 * Those that have every word of the query, or a word that begins with it: what has them in its title first, otherwise in
 * the order of the index. None for a query without words.
 */
export function searchRecommendations(index: RecommendationIndex, query: string): readonly Recommendation[] {
  const wanted = toQueryTerms(query);
  if (wanted.length === 0) return [];
  return index
    .map(({ recommendation, fields }) => {
      const places = wanted.map((term) =>
        fields.findIndex((terms) => terms.some((known) => known.startsWith(term))),
      );
      const rank = places.includes(-1) ? undefined : places.reduce((sum, place) => sum + place, 0);
      return { recommendation, rank };
    })
    .flatMap(({ recommendation, rank }) => (rank === undefined ? [] : [{ recommendation, rank }]))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ recommendation }) => recommendation);
}
