/** The keyboard's way through a grid, as the ARIA practices describe it. */

/** Row 0 holds the headings of the columns, column 0 those of the rows. */
export type GridPlace = { readonly row: number; readonly column: number };

export type GridSize = {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Rows that a page goes past: as many as are in sight. */
  readonly pageRows: number;
};

/** Where a key leads; the same place at the ends of the grid, and `undefined` for a key that leads nowhere. */
export function moveInGrid(
  key: string,
  withControl: boolean,
  { row, column }: GridPlace,
  { rowCount, columnCount, pageRows }: GridSize,
): GridPlace | undefined {
  const to = (nextRow: number, nextColumn: number): GridPlace => ({
    row: clamp(nextRow, rowCount),
    column: clamp(nextColumn, columnCount),
  });
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "Home":
      return to(withControl ? 0 : row, 0);
    case "End":
      return to(withControl ? rowCount : row, columnCount);
    case "PageUp":
      return to(row - pageRows, column);
    case "PageDown":
      return to(row + pageRows, column);
    default:
      return undefined;
  }
}

function clamp(place: number, count: number): number {
  return Math.max(0, Math.min(place, count - 1));
}
