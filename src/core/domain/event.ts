/** Something a body did, on a date or over a span. `EventRecord` is the wire format, `UnEvent` what the app works with. */
import * as z from "zod/mini";
import { Action } from "./action";
import type { DateExtent } from "./edtf";
import { Relation } from "./relation";
import { Source, SUPPORT_LEVELS, WebAddress } from "./source";

/** A UN document by its symbol; without `url` the six language versions are found through the UN's symbol resolver. */
export const DocumentReference = z.object({
  symbol: z.string().check(z.minLength(1)),
  url: z.optional(WebAddress),
  /** "text", "draft", "meeting record", "letter" ... ; absent: the event's own document. */
  role: z.optional(z.enum(["text", "draft", "meeting-record", "press-release", "letter", "report"])),
});
export type DocumentReference = z.infer<typeof DocumentReference>;

/** Something on which sources differ, said as such. */
export const Disagreement = z.object({
  text: z.string().check(z.minLength(1)),
  sources: z.optional(z.array(Source)),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** Texts of an event in another language than that of the timeline. */
export const Translation = z.object({
  title: z.optional(z.string()),
  summary: z.optional(z.string()),
  highlight: z.optional(z.string()),
  note: z.optional(z.string()),
});
export type Translation = z.infer<typeof Translation>;

export const EventRecord = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  body: z.string(),
  type: z.string(),
  /** EDTF: `2014-02-17`, `2014-02`, `2013-08-20/2013-08-24`. As precise as the source, never more. */
  date: z.string(),
  title: z.string().check(z.minLength(1)),
  /** Title as the UN printed it, when `title` is in our words. */
  officialTitle: z.optional(z.string()),
  /** Other names by which people look for it: "Kirby report". */
  aliases: z.optional(z.array(z.string())),
  /** Few words for the label beside the mark: present on the events that matter most. */
  highlight: z.optional(z.string()),
  /** Plain, neutral, our own words; at most 80 of them. */
  summary: z.optional(z.string()),
  documents: z.optional(z.array(DocumentReference)),
  session: z.optional(z.string()),
  meeting: z.optional(z.string()),
  actors: z.optional(z.array(z.string())),
  action: z.optional(Action),
  themes: z.optional(z.array(z.string())),
  relations: z.optional(z.array(Relation)),
  /** Why nothing is linked to this event, when nothing is. */
  standsAlone: z.optional(z.string().check(z.minLength(1))),
  sources: z.optional(z.array(Source)),
  support: z.optional(z.enum(SUPPORT_LEVELS)),
  disagreements: z.optional(z.array(Disagreement)),
  note: z.optional(z.string()),
  translations: z.optional(z.record(z.string(), Translation)),
});
export type EventRecord = z.infer<typeof EventRecord>;
export type EventId = EventRecord["id"];

/** A record whose references resolve and whose date is understood. */
export type UnEvent = EventRecord & { readonly extent: DateExtent };
