/** One State through all bodies: positions, texts that it put forward, agreements that it was no part of, memberships. */
import type { Dataset } from "../dataset/dataset";
import type { PositionsFile } from "../dataset/positionsSchema";
import type { Body } from "../domain/body";
import type { Dissociation, DissociationList } from "../domain/dissociation";
import type { UnEvent } from "../domain/event";
import type { Member, Membership } from "../domain/membership";
import type { Position } from "../domain/positions";
import type { Sponsorship } from "../domain/sponsorship";
import { groupBy } from "./groupBy";
import type { Matters } from "./matters";
import { changesOfState, type StateChange } from "./positionChanges";
import { countPositions, type PositionCounts } from "./positionCounts";
import { hasPositions, type PositionsColumn, type VoteColumn } from "./voteColumns";

export type StateBallot = { readonly column: PositionsColumn; readonly position: Position };

export type StateRecord = {
  readonly iso3: string;
  /** By time. */
  readonly ballots: readonly StateBallot[];
  readonly counts: PositionCounts;
  /** Bodies in whose votes it has a position, from the top of the ladder down. */
  readonly byBody: readonly { readonly body: Body; readonly counts: PositionCounts }[];
  readonly changes: readonly StateChange[];
  readonly sponsorships: readonly { readonly event: UnEvent; readonly sponsorship: Sponsorship }[];
  readonly dissociations: readonly {
    readonly event: UnEvent;
    readonly dissociation: Dissociation;
    readonly list: DissociationList;
  }[];
  /** Terms as far as they are on record; a body that is not among them may not be known. */
  readonly memberships: readonly { readonly membership: Membership; readonly member: Member }[];
};

/** What `columns` hold of a State: a filter narrows the positions, the sponsorships and the dissociations alike. */
export function recordOfState(
  iso3: string,
  columns: readonly VoteColumn[],
  file: PositionsFile,
  dataset: Dataset,
  matters: Matters,
): StateRecord {
  const { sponsors = {}, dissociations = {}, memberships = [] } = file;
  const ballots = ballotsOf(iso3, columns);
  const byBody = groupBy(ballots, ({ column }) => column.event.body);
  return {
    iso3,
    ballots,
    counts: countBallots(ballots),
    byBody: dataset.bodies.flatMap((body) => {
      const own = byBody.get(body.id);
      return own === undefined ? [] : [{ body, counts: countBallots(own) }];
    }),
    changes: changesOfState(iso3, columns, matters),
    sponsorships: columns.flatMap(({ event }) => {
      const sponsorship = ownValue(sponsors, event.id);
      return sponsorship?.states.includes(iso3) ? [{ event, sponsorship }] : [];
    }),
    dissociations: columns.flatMap(({ event }) => {
      const list = ownValue(dissociations, event.id);
      const dissociation = list?.statements.find(({ state }) => state === iso3);
      return list === undefined || dissociation === undefined ? [] : [{ event, dissociation, list }];
    }),
    memberships: memberships.flatMap((membership) => {
      const member = membership.members.find(({ state }) => state === iso3);
      return member === undefined ? [] : [{ membership, member }];
    }),
  };
}

/** The votes in which a State has a position, in the order of the columns. */
export function ballotsOf(iso3: string, columns: readonly VoteColumn[]): readonly StateBallot[] {
  return columns.filter(hasPositions).flatMap((column) => {
    const position = column.positions.get(iso3);
    return position === undefined ? [] : [{ column, position }];
  });
}

function countBallots(ballots: readonly StateBallot[]): PositionCounts {
  return countPositions(ballots.map(({ position }) => position));
}

/** Own keys only: an event may be called "constructor". */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
