/**
 * Decisions on the same matter: those of one rung of the ladder that build on each other or continue each other, as the
 * record links them. The Council's texts are on the matter of the Commission's, whose place it took; a committee's
 * drafts are a matter of their own beside the texts of its Assembly.
 */
import { type Dataset, laneOf } from "../dataset/dataset";
import type { EventId } from "../domain/event";
import type { RelationType } from "../domain/relation";
import { groupBy } from "./groupBy";
import { unite } from "./unite";
import { hasPositions, type PositionsColumn, type VoteColumn } from "./voteColumns";

/** To each decision the first one on its matter. */
export type Matters = ReadonlyMap<EventId, EventId>;

const GOES_ON: ReadonlySet<RelationType> = new Set<RelationType>(["builds-on", "extends"]);

/** Made once for a dataset, of all its events: a filter must not tear a matter apart. */
export function indexMatters(dataset: Dataset): Matters {
  const decisions = dataset.events.filter(({ action }) => action !== undefined);
  const links = decisions.flatMap((event) =>
    (event.relations ?? [])
      .filter(({ type, target }) => {
        const earlier = dataset.eventById.get(target);
        return GOES_ON.has(type) && earlier && laneOf(dataset, earlier.body) === laneOf(dataset, event.body);
      })
      .map(({ target }) => [event.id, target] as const),
  );
  return unite(
    decisions.map(({ id }) => id),
    links,
  );
}

/** In the order of the columns. */
export function columnsByMatter(
  columns: readonly VoteColumn[],
  matters: Matters,
): ReadonlyMap<EventId, readonly VoteColumn[]> {
  return groupBy(columns, ({ event }) => matters.get(event.id) ?? event.id);
}

/** What stands before and after a decision on the same matter. */
export type MatterNeighbours = {
  readonly previous: VoteColumn | undefined;
  readonly next: VoteColumn | undefined;
  /** The nearest votes whose members are on record: with these one can compare. */
  readonly previousVote: PositionsColumn | undefined;
  readonly nextVote: PositionsColumn | undefined;
};

/** `columns`: by time, with the decision among them. */
export function neighboursOnMatter(
  id: EventId,
  columns: readonly VoteColumn[],
  matters: Matters,
): MatterNeighbours {
  const onMatter = columnsByMatter(columns, matters).get(matters.get(id) ?? id) ?? [];
  const place = onMatter.findIndex(({ event }) => event.id === id);
  const earlier = place < 0 ? [] : onMatter.slice(0, place);
  const later = place < 0 ? [] : onMatter.slice(place + 1);
  return {
    previous: earlier.at(-1),
    next: later[0],
    previousVote: earlier.findLast(hasPositions),
    nextVote: later.find(hasPositions),
  };
}
