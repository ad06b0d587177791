/** Stories: the record told in steps. A file of its own, so that the first load stays small. */
import * as z from "zod/mini";
import { LocalizedText } from "../domain/text";
import { OwnPath } from "./timelineSchema";

export const StoryStep = z.object({
  /** One sentence. */
  heading: LocalizedText,
  /** What the record says, in plain words; at most 80 of them. Nothing that the events named below do not say. */
  text: LocalizedText,
  /** How we read it, where that is more than the record says; at most 80 words. */
  reading: z.optional(LocalizedText),
  /** Ids of the events on which it rests, the one that it is about first: their sources are those of the step. */
  events: z.array(z.string()).check(z.minLength(1)),
  /** The timeline beside the text, as an address of this site: "/events/coi-report?bodies=coi,hrc". */
  view: OwnPath,
  /** Id of a recommendation: the step tells its status, which is computed. */
  recommendation: z.optional(z.string()),
  /** Id of a body: the step tells its longest silence, which is computed. */
  silence: z.optional(z.string()),
});
export type StoryStep = z.infer<typeof StoryStep>;

export const Story = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  title: LocalizedText,
  steps: z.array(StoryStep).check(z.minLength(1)),
});
export type Story = z.infer<typeof Story>;

export const StoriesFile = z.object({ stories: z.array(Story) });
export type StoriesFile = z.infer<typeof StoriesFile>;
