/** How a body decided, read from what it did: apart from the schema, which a figure can do without. */
import type { Action, Tally } from "./action";

/** How a body decided, in the six values that the record promises; the facet "manner" filters by these. */
export const DECISIONS = [
  "recorded-vote",
  "totals-only",
  "without-vote",
  "procedural-vote",
  "not-adopted",
  "unknown",
] as const;
export type Decision = (typeof DECISIONS)[number];

export function decisionOf(action: Action): Decision {
  return action.outcome === "adopted" ? action.manner : "not-adopted";
}

export function tallyOf(action: Action | undefined): Tally | undefined {
  return action !== undefined && "tally" in action ? action.tally : undefined;
}

/** Share in favour among the positions taken (in favour, against, abstaining), 0 to 1; `undefined` if nobody took one. */
export function shareInFavour({ inFavour, against, abstaining }: Tally): number | undefined {
  const taken = inFavour + against + abstaining;
  return taken === 0 ? undefined : inFavour / taken;
}
