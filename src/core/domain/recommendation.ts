/**
 * Something that somebody asked of somebody for the sake of accountability, and what came of it.
 *
 * The status is never written by hand: it follows from the evidence by the first rule that applies, so that it cannot
 * say more than what is on record.
 */
import * as z from "zod/mini";
import { Source, SUPPORT_LEVELS, WebAddress } from "./source";

/** One time that it was asked. The first of a recommendation is who made it first, and where. */
export const Ask = z.object({
  /** EDTF. */
  date: z.string(),
  by: z.string().check(z.minLength(1)),
  /** Event at which, or in whose document, it was asked. */
  event: z.optional(z.string()),
  /** Symbol of the document, and the place in it: "paragraph 94 (a)". */
  symbol: z.optional(z.string()),
  place: z.optional(z.string()),
  /** How it was asked, when the event and the symbol do not say it. */
  text: z.optional(z.string()),
  /** Addresses, each of a source of the recommendation. */
  sources: z.array(WebAddress).check(z.minLength(1)),
});
export type Ask = z.infer<typeof Ask>;

export const EFFECTS = [
  "fulfils", // what was asked for was done
  "fulfils-in-part", // it was done in part, by other actors or with interruptions
  "refuses", // the addressee said no, or acted against it
  "ends", // it can no longer be done, or is no longer asked for
  "falls-short", // a step on the matter that is not what was asked for, or a source that says nothing was done
] as const;
export type Effect = (typeof EFFECTS)[number];

/** Something that happened, or was said not to have happened, after it was asked. */
export const Evidence = z.object({
  /** EDTF. */
  date: z.string(),
  event: z.optional(z.string()),
  text: z.string().check(z.minLength(1)),
  effect: z.enum(EFFECTS),
  /** Addresses, each of a source of the recommendation. */
  sources: z.array(WebAddress).check(z.minLength(1)),
});
export type Evidence = z.infer<typeof Evidence>;

export const STATUSES = ["fulfilled", "partly", "pending", "rejected", "lapsed", "not-reviewed"] as const;
export type RecommendationStatus = (typeof STATUSES)[number];

/** As people write it. */
export const RecommendationRecord = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  title: z.string().check(z.minLength(1)),
  /** Plain, neutral, our own words; at most 80 of them. */
  summary: z.string().check(z.minLength(1)),
  /** To whom: ids of bodies, and in words where no body of the record is meant. */
  addressees: z.array(z.string()).check(z.minLength(1)),
  themes: z.optional(z.array(z.string())),
  /** By date, the first first. */
  asked: z.array(Ask).check(z.minLength(1)),
  evidence: z.array(Evidence),
  sources: z.array(Source).check(z.minLength(1)),
  support: z.enum(SUPPORT_LEVELS),
  note: z.optional(z.string()),
});
export type RecommendationRecord = z.infer<typeof RecommendationRecord>;

/** As published: with the status that its evidence gives, and the date of the latest evidence. */
export const Recommendation = z.extend(RecommendationRecord, {
  status: z.enum(STATUSES),
  /** EDTF; absent when there is no evidence. */
  asOf: z.optional(z.string()),
});
export type Recommendation = z.infer<typeof Recommendation>;
