/** The timeline as published and documented; the browser reads it record by record instead, and does without this. */
import * as z from "zod/mini";
import { Body } from "../domain/body";
import { EventRecord } from "../domain/event";
import { EventType, Theme } from "../domain/vocabulary";
import { FileAddress, frameFields, OpenQuestion, StartingPoint } from "./timelineSchema";

export const Timeline = z.object({
  ...frameFields,
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
