/** The controlled words by which events are sorted: types and themes. Their names belong to the record. */
import * as z from "zod/mini";
import { Source } from "./source";
import { LocalizedText } from "./text";

/** square: an adopted (or rejected) text; diamond: a meeting; dot: a report, statement or other step; bar: a span. */
const SHAPES = ["square", "diamond", "dot", "bar"] as const;
export type Shape = (typeof SHAPES)[number];

export const EventType = z.object({
  id: z.string().check(z.minLength(1)),
  names: LocalizedText,
  shape: z.enum(SHAPES),
  /** Set on types of things that were sought and did not take place; they are drawn hollow. */
  didNotHappen: z.optional(z.boolean()),
  meaning: z.optional(LocalizedText),
});
export type EventType = z.infer<typeof EventType>;

/** Where a document treats a theme: "A/HRC/25/63", paragraphs "26-31". */
export const Passage = z.object({ symbol: z.string(), paragraphs: z.string(), source: z.optional(Source) });
export type Passage = z.infer<typeof Passage>;

export const Theme = z.object({
  id: z.string().check(z.minLength(1)),
  names: LocalizedText,
  meaning: z.optional(LocalizedText),
  /** Where the inquiry's report treats it. */
  passages: z.optional(z.array(Passage)),
});
export type Theme = z.infer<typeof Theme>;
