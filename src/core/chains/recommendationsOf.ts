/** Which recommendations an event has to do with. */
import type { EventId } from "../domain/event";
import type { Ask, Evidence, Recommendation } from "../domain/recommendation";

/** What an event is to a recommendation: it was asked there, or it is evidence of what came of it. */
export type RecommendationLink = {
  readonly recommendation: Recommendation;
  readonly asks: readonly Ask[];
  readonly evidence: readonly Evidence[];
};

/** In the order of the file. */
export function recommendationsOf(
  recommendations: readonly Recommendation[],
  event: EventId,
): readonly RecommendationLink[] {
  const isHere = (step: Ask | Evidence) => step.event === event;
  return recommendations
    .map((recommendation) => ({
      recommendation,
      asks: recommendation.asked.filter(isHere),
      evidence: recommendation.evidence.filter(isHere),
    }))
    .filter(({ asks, evidence }) => asks.length + evidence.length > 0);
}
