/** Which States were members of a body, and when. */
import * as z from "zod/mini";
import { Source, SUPPORT_LEVELS } from "./source";

export const Member = z.object({
  /** ISO 3166-1 alpha-3 code. */
  state: z.string(),
  /** Whether it has a permanent seat, and needs no terms. */
  permanent: z.optional(z.boolean()),
  /** EDTF intervals, the earliest first: "2013-01-01/2014-12-31". Terms that follow each other at once may be one. */
  terms: z.array(z.string()),
});
export type Member = z.infer<typeof Member>;

export const Membership = z.object({
  body: z.string(),
  /** EDTF interval in which every member is listed; terms that lie outside of it may be missing. */
  coverage: z.string(),
  members: z.array(Member),
  sources: z.array(Source),
  support: z.enum(SUPPORT_LEVELS),
  note: z.optional(z.string()),
});
export type Membership = z.infer<typeof Membership>;
