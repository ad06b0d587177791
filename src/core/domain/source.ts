/** Where a fact was read, and how well the sources of an event support it. */
import * as z from "zod/mini";

export const SOURCE_KINDS = [
  "official", // published by the UN, the ICC or another body itself
  "official-copy", // a copy of an official document on somebody else's site
  "state", // a Government's own site or statement
  "dataset", // a published dataset, such as roll calls
  "press",
  "ngo",
  "analysis",
  "participant", // somebody who took part tells it
] as const;

/**
 * Only web addresses: a `javascript:` or `data:` link must never reach a reader, nor one that hides characters which
 * turn the rest of it round.
 */
export const WebAddress = z
  .string()
  .check(
    z.regex(
      /^https?:\/\/[^\s\p{Cc}\p{Cf}]+$/iu,
      "must be a web address that begins with http:// or https://",
    ),
  );

export const Source = z.object({
  publisher: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  url: WebAddress,
  kind: z.enum(SOURCE_KINDS),
  /** What of the event this source supports, when it is not the whole: "totals", "date". */
  supports: z.optional(z.string()),
  /** EDTF day on which the source was read for this record; absent when nobody has read it yet. */
  checked: z.optional(z.string()),
});
export type Source = z.infer<typeof Source>;
export type SourceKind = Source["kind"];

export const SUPPORT_LEVELS = [
  "official-record",
  "two-sources",
  "one-source",
  "disputed",
  "not-stated",
] as const;
export type SupportLevel = (typeof SUPPORT_LEVELS)[number];
