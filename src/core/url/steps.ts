/** Addresses that are gone through one after the other: of a story, of a deck, of events in time. */

export type Steps = {
  /** Paths with queries inside the app, the first one first. */
  readonly addresses: readonly string[];
  /** Place of the one that is shown, from 0; -1: before the first. */
  readonly place: number;
};

export type StepMove = "next" | "previous" | "first" | "last";

/** The address that a move leads to; `undefined` where it leads nowhere, or to where one is. */
export function addressAfter({ addresses, place }: Steps, move: StepMove): string | undefined {
  const wanted = placeAfter(place, addresses.length, move);
  return wanted === place ? undefined : addresses[wanted];
}

function placeAfter(place: number, count: number, move: StepMove): number {
  switch (move) {
    case "next":
      return place + 1;
    case "previous":
      return place - 1;
    case "first":
      return 0;
    case "last":
      return count - 1;
  }
}
