/** Columns side by side under the body that decided, from the top of the ladder down. */
import { type Dataset, laneOf } from "../dataset/dataset";
import type { PositionsFile } from "../dataset/positionsSchema";
import type { Body } from "../domain/body";
import { groupBy } from "./groupBy";
import type { Matters } from "./matters";
import { unite } from "./unite";
import { hasPositions, type VoteColumn } from "./voteColumns";

export type VoteGroup = {
  /** One, or those that followed each other on the same matters: the Council, and the Commission before it. */
  readonly bodies: readonly Body[];
  /** The rung on which the record draws them. */
  readonly lane: Body;
  /** By time. */
  readonly columns: readonly VoteColumn[];
};

/** Every column in one group; bodies of one rung share a group where a matter passed from one to the other. */
export function groupColumns(
  columns: readonly VoteColumn[],
  dataset: Dataset,
  matters: Matters,
): readonly VoteGroup[] {
  const groups = unite(
    dataset.bodies.map(({ id }) => id),
    [...matters].map(([id, first]) => [bodyOf(id, dataset), bodyOf(first, dataset)]),
  );
  const byGroup = groupBy(columns, ({ event }) => groups.get(event.body) ?? event.body);
  return dataset.bodies.flatMap((first) => {
    const own = byGroup.get(first.id);
    const lane = dataset.bodyById.get(laneOf(dataset, first.id));
    if (own === undefined || lane === undefined) return [];
    const present = new Set(own.map(({ event }) => event.body));
    return [{ bodies: dataset.bodies.filter(({ id }) => present.has(id)), lane, columns: own }];
  });
}

function bodyOf(event: string, dataset: Dataset): string {
  return dataset.eventById.get(event)?.body ?? "";
}

/** Those in which States do anything that is on record: take positions, put a text forward, stand apart from it. */
export function groupsOfStates(
  groups: readonly VoteGroup[],
  { sponsors = {}, dissociations = {} }: PositionsFile,
): readonly VoteGroup[] {
  const named = ({ event }: VoteColumn) =>
    Object.hasOwn(sponsors, event.id) || Object.hasOwn(dissociations, event.id);
  return groups.filter(({ columns }) => columns.some((column) => hasPositions(column) || named(column)));
}
