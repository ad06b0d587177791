/**
 * The published timeline: the one JSON file that the build emits and the app loads.
 *
 * These schemas are the single source of the types, of the validation in build and browser, and of the published
 * JSON Schema (`publishedTimeline.ts`). `TimelineFrame` is checked as a whole; the records in its lists are then checked
 * one by one, so that one bad record never takes the others down.
 */
import * as z from "zod/mini";
import { LocalizedText } from "../domain/text";

export const TIMELINE_FORMAT = "un-accountability-timeline";
export const TIMELINE_VERSION = 1;

/** Something that no source consulted could settle; shown as a question, never as a fact. */
export const OpenQuestion = z.object({
  id: z.string(),
  text: LocalizedText,
  /** Events that the question is about. */
  events: z.optional(z.array(z.string())),
});
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** A path of this site, with or without a query. "//host" and its spellings, some with backslashes or line breaks, would leave it. */
const OWN_PATH = /^\/(?:[^\s\\/?#]+\/)*[^\s\\/?#]*(?:\?[^\s#]*)?$/;

export const OwnPath = z
  .string()
  .check(z.regex(OWN_PATH, "must be a path of this site that begins with one /"));

/** A question to begin with, and the address inside the app that answers it: `/?bodies=sc`. */
export const StartingPoint = z.object({
  question: LocalizedText,
  address: OwnPath,
});
export type StartingPoint = z.infer<typeof StartingPoint>;

/** Neither a host nor a scheme: a timeline must not send its readers' browsers elsewhere. */
export const FileAddress = z
  .string()
  .check(
    z.regex(/^(?!\/\/)[^\s\\:\p{Cc}]+$/u, "must be an address on the site of the timeline, without a host"),
  );

/** What the timeline says of itself. */
export const frameFields = {
  format: z.literal(TIMELINE_FORMAT),
  version: z.literal(TIMELINE_VERSION),
  id: z.string(),
  title: LocalizedText,
  description: z.optional(LocalizedText),
  /** BCP 47 tag of the texts that carry no language of their own: titles, summaries, notes. */
  language: z.string(),
  /** EDTF day on which this release was made. */
  released: z.string(),
  licence: z.optional(z.string()),
};

/** As read: what the timeline cannot do without, and lists of unknown records, parsed one by one. */
export const TimelineFrame = z.object({
  ...frameFields,
  startingPoints: z.optional(z.array(z.unknown())),
  positions: z.optional(z.unknown()),
  recommendations: z.optional(z.unknown()),
  bodies: z.array(z.unknown()),
  types: z.array(z.unknown()),
  themes: z.optional(z.array(z.unknown())),
  questions: z.optional(z.array(z.unknown())),
  events: z.array(z.unknown()),
});
export type TimelineFrame = z.infer<typeof TimelineFrame>;
