/**
 * The published timeline: the one JSON file that the build emits and the app loads.
 *
 * This schema is the single source of the types, of the validation in build and browser, and of the published
 * JSON Schema. `TimelineFrame` is checked as a whole; the records in its lists are then checked one by one, so that
 * one bad record never takes the others down.
 */
import * as z from "zod/mini";
import { Positions, Sponsorship } from "../domain/action";
import { Body } from "../domain/body";
import { EventRecord } from "../domain/event";
import { LocalizedText } from "../domain/text";
import { EventType, State, Theme } from "../domain/vocabulary";

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

/** A question to begin with, and the address inside the app that answers it: `/?bodies=sc`. */
export const StartingPoint = z.object({
  question: LocalizedText,
  address: z.string().check(z.regex(OWN_PATH, "must be a path of this site that begins with one /")),
});
export type StartingPoint = z.infer<typeof StartingPoint>;

/** Neither a host nor a scheme: a timeline must not send its readers' browsers elsewhere. */
export const FileAddress = z
  .string()
  .check(
    z.regex(/^(?!\/\/)[^\s\\:\p{Cc}]+$/u, "must be an address on the site of the timeline, without a host"),
  );

const frame = {
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

/** As published and documented. */
export const Timeline = z.object({
  ...frame,
  startingPoints: z.optional(z.array(StartingPoint)),
  /** Address of the positions file, relative to this file. */
  positions: z.optional(FileAddress),
  /** Address of the recommendations file, likewise. */
  recommendations: z.optional(FileAddress),
  bodies: z.array(Body),
  types: z.array(EventType),
  themes: z.array(Theme),
  questions: z.array(OpenQuestion),
  events: z.array(EventRecord),
});
export type Timeline = z.infer<typeof Timeline>;

/** As read: what the timeline cannot do without, and lists of unknown records, parsed one by one. */
export const TimelineFrame = z.object({
  ...frame,
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

/** Positions of every vote whose members are on record, apart from the timeline so that the first load stays small. */
export const PositionsFile = z.object({
  states: z.array(State),
  /** By event id. */
  votes: z.record(z.string(), Positions),
  /** Who put the text forward, by event id. */
  sponsors: z.optional(z.record(z.string(), Sponsorship)),
});
export type PositionsFile = z.infer<typeof PositionsFile>;
