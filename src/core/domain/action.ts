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
