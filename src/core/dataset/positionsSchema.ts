/** The published positions: a file of their own, and a module that the first load does without. */
import * as z from "zod/mini";
import { Positions } from "../domain/positions";
import { Sponsorship } from "../domain/sponsorship";
import { State } from "../domain/state";

/** Positions of every vote whose members are on record, apart from the timeline so that the first load stays small. */
export const PositionsFile = z.object({
  states: z.array(State),
  /** By event id. */
  votes: z.record(z.string(), Positions),
  /** Who put the text forward, by event id. */
  sponsors: z.optional(z.record(z.string(), Sponsorship)),
});
export type PositionsFile = z.infer<typeof PositionsFile>;
