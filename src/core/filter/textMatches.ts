/** What a text search found. */
import type { BodyId } from "../domain/body";
import type { EventId } from "../domain/event";

export type TextMatches = {
  readonly has: (id: EventId) => boolean;
  /** In a plain timeline, the places of the events found in each lane, ascending. */
  readonly places?: ReadonlyMap<BodyId, Uint32Array>;
};
