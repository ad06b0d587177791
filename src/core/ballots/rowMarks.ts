/** The marks of a row of the matrix: all of one position in one path, as there are many rows and few positions. */
import { POSITIONS, type Position } from "../domain/positions";
import type { Cell } from "./matrix";
import { positionShape } from "./positionShape";

export type RowMark = { readonly position: Position; readonly path: string };

/** `startsPx`: where each column starts. Cells without a position have no mark. */
export function placeRowMarks(
  cells: readonly Cell[],
  startsPx: readonly number[],
  { columnPx, rowPx }: { readonly columnPx: number; readonly rowPx: number },
): readonly RowMark[] {
  return POSITIONS.flatMap((position) => {
    const { path } = positionShape(position);
    const marks = startsPx.flatMap((startPx, place) =>
      cells[place] === position ? [`M${startPx + columnPx / 2} ${rowPx / 2}${path}`] : [],
    );
    return marks.length === 0 ? [] : [{ position, path: marks.join("") }];
  });
}
