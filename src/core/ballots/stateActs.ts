/** What one State did with each decision: its position, that it put the text forward, that it stood apart. */
import type { StateRecord } from "./stateRecord";
import type { DissociationKind } from "../domain/dissociation";
import type { UnEvent } from "../domain/event";
import type { Position } from "../domain/positions";

/** At least one of the three is there. */
export type StateAct = {
  readonly event: UnEvent;
  /** Absent: none on record. */
  readonly position: Position | undefined;
  /** Whether it is named among those that put the draft forward. */
  readonly isSponsor: boolean;
  readonly dissociation: DissociationKind | undefined;
};

/** By time; one for each decision with which it did anything. */
export function actsOfState({ ballots, sponsorships, dissociations }: StateRecord): readonly StateAct[] {
  const positions = new Map(ballots.map(({ column, position }) => [column.event, position]));
  const sponsored = new Set(sponsorships.map(({ event }) => event));
  const apart = new Map(dissociations.map(({ event, dissociation }) => [event, dissociation.did]));
  return [...new Set([...positions.keys(), ...sponsored, ...apart.keys()])]
    .toSorted((a, b) => a.extent.from - b.extent.from)
    .map((event) => ({
      event,
      position: positions.get(event),
      isSponsor: sponsored.has(event),
      dissociation: apart.get(event),
    }));
}
