/**
 * What a body did with a draft or a motion: its manner and its outcome.
 *
 * The union makes an invented tally impossible to write: only manners in which positions are counted carry one,
 * and "without a vote" carries none. A tally may be absent after a recorded vote whose totals nobody could confirm.
 */
import * as z from "zod/mini";

const Count = z.number().check(z.multipleOf(1), z.nonnegative());

/** Counts by position. `notVoting` is absent where the source does not count members that took no part. */
export const Tally = z.object({
  inFavour: Count,
  against: Count,
  abstaining: Count,
  notVoting: z.optional(Count),
});
export type Tally = z.infer<typeof Tally>;

const outcome = z.enum(["adopted", "rejected", "not-put"]);
/** What was decided, when it is not the adoption of the event's own text: "adoption of the agenda". */
const question = z.optional(z.string());
const note = z.optional(z.string());

export const Action = z.discriminatedUnion("manner", [
  z.strictObject({ manner: z.literal("recorded-vote"), outcome, question, note, tally: z.optional(Tally) }),
  z.strictObject({ manner: z.literal("procedural-vote"), outcome, question, note, tally: z.optional(Tally) }),
  z.strictObject({ manner: z.literal("totals-only"), outcome, question, note, tally: Tally }),
  z.strictObject({ manner: z.literal("without-vote"), outcome, question, note }),
  z.strictObject({ manner: z.literal("unknown"), outcome, question, note }),
]);
export type Action = z.infer<typeof Action>;

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
