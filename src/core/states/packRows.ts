/** Rows in which no two marks touch. */

/** To each place along the figure the first row in which it keeps its distance from those before; places ascend. */
export function packRows(places: readonly number[], leastPx: number): readonly number[] {
  const ends: number[] = [];
  return places.map((alongPx) => {
    const free = ends.findIndex((endPx) => endPx + leastPx <= alongPx);
    const row = free === -1 ? ends.length : free;
    ends[row] = alongPx;
    return row;
  });
}
