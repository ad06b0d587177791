import type { GridPlace } from "../../core/ballots/moveInGrid";

/**
 * The cell that the pointer or the keyboard is at. It changes with every move of the pointer, so whoever shows it
 * listens for itself, and the matrix is not drawn anew.
 */
export type PointedCell = {
  readonly get: () => GridPlace | undefined;
  readonly set: (place: GridPlace | undefined) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createPointedCell(): PointedCell {
  let place: GridPlace | undefined;
  const listeners = new Set<() => void>();
  return {
    get: () => place,
    set(next) {
      if (next === undefined || (next.row === place?.row && next.column === place.column)) return;
      place = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
