/** The published positions: a file of their own, and a module that the first load does without. */
import * as z from "zod/mini";
import { DissociationList } from "../domain/dissociation";
import { Membership } from "../domain/membership";
import { Positions } from "../domain/positions";
import { RegionalGroup } from "../domain/regionalGroup";
import { Sponsorship } from "../domain/sponsorship";
import { State } from "../domain/state";

/**
 * Positions of every vote whose members are on record, and what else is known of States, apart from the timeline so
 * that the first load stays small. What earlier releases do not have is optional.
 */
export const PositionsFile = z.object({
  states: z.array(State),
  /** The groups in which the States stand. */
  regions: z.optional(z.array(RegionalGroup)),
  /** By event id. */
  votes: z.record(z.string(), Positions),
  /** Who put the text forward, by event id. */
  sponsors: z.optional(z.record(z.string(), Sponsorship)),
  /** Who was no part of the agreement on a text adopted without a vote, by event id. */
  dissociations: z.optional(z.record(z.string(), DissociationList)),
  /** Who was a member when, one for each body of which it is known. */
  memberships: z.optional(z.array(Membership)),
});
export type PositionsFile = z.infer<typeof PositionsFile>;
