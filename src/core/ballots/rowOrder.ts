/** Rows of States in an order that says nothing about them but what it is called. */
import { REGIONS, type Region } from "../domain/region";
import { type State, stateName } from "../domain/state";
import type { RowOrder } from "../url/votesView";
import { groupBy } from "./groupBy";
import type { MatrixRow } from "./matrix";

export type RowGroup = {
  /** The regional group that heads these rows; `undefined`: they stand in none, or the rows are not grouped. */
  readonly region: Region | undefined;
  readonly rows: readonly MatrixRow[];
};

/**
 * By regional group unless told otherwise, those of no group last; then one group of all. Rows that are equal are in
 * the order of their names in the language.
 */
export function orderRows(
  rows: readonly MatrixRow[],
  order: RowOrder | undefined,
  language: string,
): readonly RowGroup[] {
  const byName = compareStates(language);
  const named = rows.toSorted((a, b) => byName(a.state, b.state));
  if (order === "changes") {
    return [{ region: undefined, rows: named.toSorted((a, b) => b.changes - a.changes) }];
  }
  if (order === "name") return [{ region: undefined, rows: named }];
  const byRegion = groupBy(named, ({ state }) => state.region);
  return [...REGIONS, undefined].flatMap((region) => {
    const own = byRegion.get(region);
    return own === undefined ? [] : [{ region, rows: own }];
  });
}

/** By the shown name, as people of the language sort. */
export function compareStates(language: string): (a: State, b: State) => number {
  const collator = new Intl.Collator(language);
  return (a, b) => collator.compare(stateName(a, language).text, stateName(b, language).text);
}
