/** Who put a text forward. */
import * as z from "zod/mini";
import { Source } from "./source";

/** The States that put a draft forward, as its printed list and the notes of the catalogue name them. */
export const Sponsorship = z.object({
  /** Symbol of the draft. */
  draft: z.string(),
  /** ISO 3166-1 alpha-3 codes (SCG for Serbia and Montenegro). */
  states: z.array(z.string()),
  /** What the list holds: "as printed; further States may have joined". */
  note: z.optional(z.string()),
  sources: z.array(Source),
});
export type Sponsorship = z.infer<typeof Sponsorship>;
