/**
 * Columns of the matrix from left to right, each body's under one heading.
 *
 *     Security Council   General Assembly
 *     |  |  |  |  |  |   |  |  |  |  |  |  |
 */
import type { VoteColumn } from "./voteColumns";
import type { VoteGroup } from "./voteGroups";

export type ColumnSizes = {
  readonly columnPx: number;
  /** Between one body and the next. */
  readonly gapPx: number;
  /** So much room has the heading of a body, however few its columns. */
  readonly groupPx: number;
};

export type PlacedGroup = {
  readonly group: VoteGroup;
  /** Place of its first column among all. */
  readonly first: number;
  readonly startPx: number;
  readonly widthPx: number;
};

export type ColumnLayout = {
  readonly groups: readonly PlacedGroup[];
  /** Those of all groups, in the order in which they stand. */
  readonly columns: readonly VoteColumn[];
  /** Where each column starts. */
  readonly startsPx: readonly number[];
  /** To each column the room before it. */
  readonly gapsPx: readonly number[];
  readonly widthPx: number;
};

export function placeColumns(
  groups: readonly VoteGroup[],
  { columnPx, gapPx, groupPx }: ColumnSizes,
): ColumnLayout {
  const placed: PlacedGroup[] = [];
  let first = 0;
  let startPx = gapPx;
  for (const group of groups) {
    const widthPx = Math.max(groupPx, group.columns.length * columnPx);
    placed.push({ group, first, startPx, widthPx });
    first += group.columns.length;
    startPx += widthPx + gapPx;
  }
  const startsPx = placed.flatMap((place) =>
    place.group.columns.map((_, index) => place.startPx + index * columnPx),
  );
  return {
    groups: placed,
    columns: groups.flatMap(({ columns }) => columns),
    startsPx,
    gapsPx: startsPx.map((start, index) => start - (index === 0 ? 0 : (startsPx[index - 1] ?? 0) + columnPx)),
    widthPx: startPx,
  };
}
