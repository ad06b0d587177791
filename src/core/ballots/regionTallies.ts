/** One vote by regional group. */
import type { Position } from "../domain/positions";
import { REGIONS, type Region } from "../domain/region";
import type { State } from "../domain/state";
import { groupBy } from "./groupBy";
import { countPositions, type PositionCounts } from "./positionCounts";

export type RegionTally = { readonly region: Region | undefined; readonly counts: PositionCounts };

/** Only groups with a member that has a position; those of no group last. Together they are the tally of the vote. */
export function tallyByRegion(
  positions: ReadonlyMap<string, Position>,
  states: readonly State[],
): readonly RegionTally[] {
  const regionOf = new Map(states.map(({ iso3, region }) => [iso3, region]));
  const byRegion = groupBy([...positions], ([iso3]) => regionOf.get(iso3));
  return [...REGIONS, undefined].flatMap((region) => {
    const own = byRegion.get(region);
    return own === undefined ? [] : [{ region, counts: countPositions(own.map(([, taken]) => taken)) }];
  });
}
