/** An organ, council, committee or mechanism. Bodies without a parent are the rungs of the ladder, top first. */
import * as z from "zod/mini";
import { Source } from "./source";
import { LocalizedText } from "./text";

/** From when to when the record claims to hold everything that the body did on the subject. */
export const Coverage = z.object({
  /** EDTF dates; `to` is the last day or month that was looked at. */
  from: z.string(),
  to: z.string(),
  /** What exactly is complete: "resolutions on the country", "formal meetings under the item". */
  what: LocalizedText,
});
export type Coverage = z.infer<typeof Coverage>;

export const Body = z.object({
  id: z.string().check(z.minLength(1)),
  /** The rung on which this body is drawn, when it has none of its own. */
  parent: z.optional(z.string()),
  names: LocalizedText,
  /** Name for a lane label, where the full one is too long: "Special rapporteur". */
  shortNames: z.optional(LocalizedText),
  abbreviation: z.optional(z.string()),
  /** A line under the lane label: "until 2006: Commission", "no referral found as of November 2026". */
  remark: z.optional(LocalizedText),
  about: z.optional(LocalizedText),
  can: z.optional(z.array(LocalizedText)),
  cannot: z.optional(z.array(LocalizedText)),
  decides: z.optional(LocalizedText),
  /** Absent: the record claims no completeness for this body. */
  coverage: z.optional(z.array(Coverage)),
  sources: z.optional(z.array(Source)),
});
export type Body = z.infer<typeof Body>;
export type BodyId = Body["id"];
