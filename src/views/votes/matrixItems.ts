import type { MatrixRow } from "../../core/ballots/matrix";
import type { RowGroup } from "../../core/ballots/rowOrder";
import type { Region } from "../../core/domain/region";

/** A line of the matrix below its headings. */
export type MatrixItem =
  | { readonly kind: "region"; readonly region: Region | undefined; readonly count: number }
  | { readonly kind: "state"; readonly row: MatrixRow };

/** The rows with a heading before each regional group, where they are grouped. */
export function toItems(groups: readonly RowGroup[]): readonly MatrixItem[] {
  const isGrouped = groups.some(({ region }) => region !== undefined);
  return groups.flatMap(({ region, rows }): MatrixItem[] => [
    ...(isGrouped ? [{ kind: "region", region, count: rows.length } as const] : []),
    ...rows.map((row) => ({ kind: "state", row }) as const),
  ]);
}

/** Place of a State among the lines; -1 when it is not among them. */
export function placeOfState(items: readonly MatrixItem[], iso3: string): number {
  return items.findIndex((item) => item.kind === "state" && item.row.state.iso3 === iso3);
}
