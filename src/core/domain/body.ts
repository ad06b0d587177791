/** An organ, council, committee or mechanism. Bodies without a parent are the rungs of the ladder, top first. */
import * as z from "zod/mini";
import { Source, SUPPORT_LEVELS } from "./source";
import { LocalizedText } from "./text";

/** From when to when the record claims to hold everything that the body did on the subject. */
export const Coverage = z.object({
  /** EDTF dates; `to` is the last day or month that was looked at. */
  from: z.string(),
  to: z.string(),
  /** What exactly is complete: "resolutions on the country", "formal meetings under the item". */
  what: LocalizedText,
  /** Ids of the types of events for which it is complete; absent: all of the body's. Silences are computed from these. */
  types: z.optional(z.array(z.string())),
});
export type Coverage = z.infer<typeof Coverage>;

export const Body = z.object({
  id: z.string().check(z.minLength(1)),
  /** The rung on which this body is drawn, when it has none of its own. */
  parent: z.optional(z.string()),
  names: LocalizedText,
  /** Languages of `names` whose wording was not found in a source of the UN or of a Government. */
  uncheckedNames: z.optional(z.array(z.string())),
  /** Other names by which people look for it: "the rapporteur". */
  aliases: z.optional(z.array(z.string())),
  /** Name for a lane label, where the full one is too long: "Special rapporteur". */
  shortNames: z.optional(LocalizedText),
  abbreviation: z.optional(z.string()),
  /** A line under the lane label: "until 2006: Commission", "no referral found as of November 2026". */
  remark: z.optional(LocalizedText),
  about: z.optional(LocalizedText),
  can: z.optional(z.array(LocalizedText)),
  cannot: z.optional(z.array(LocalizedText)),
  decides: z.optional(LocalizedText),
  /** EDTF interval in which it existed or held its mandate; absent: not stated, or longer than the timeline. */
  lifetime: z.optional(z.string()),
  /** Absent: the record claims no completeness for this body. */
  coverage: z.optional(z.array(Coverage)),
  sources: z.optional(z.array(Source)),
  support: z.optional(z.enum(SUPPORT_LEVELS)),
});
export type Body = z.infer<typeof Body>;
export type BodyId = Body["id"];
