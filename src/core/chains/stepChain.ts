/** Following a chain one event at a time. */
import type { Dataset } from "../dataset/dataset";
import type { UnEvent } from "../domain/event";
import { indexRelations, neighboursOf, type RelationIndex } from "./neighbours";

export type ChainDirection = "forward" | "back";

/**
 * Forward to the first event that one led to, back to the last that it builds on: the nearest in time. What comes next
 * depends on the event alone, so the address is all that has to be remembered. `undefined` at the end of the chain.
 */
export function stepChain(
  dataset: Dataset,
  event: UnEvent,
  direction: ChainDirection,
  index: RelationIndex = indexRelations(dataset),
): UnEvent | undefined {
  const { buildsOn, ledTo } = neighboursOf(dataset, event, index);
  return direction === "forward" ? ledTo[0]?.event : buildsOn.at(-1)?.event;
}
