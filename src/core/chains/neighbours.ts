/**
 * What an event builds on and what it led to.
 *
 * Time decides the side, whoever states the relation: what started earlier is built upon, what started later was
 * led to. Only between events of the same start does the direction of the relation decide.
 */
import type { Dataset } from "../dataset/dataset";
import type { EventId, UnEvent } from "../domain/event";
import type { Relation, RelationType } from "../domain/relation";
import type { Source } from "../domain/source";

export type RelatedEvent = {
  readonly event: UnEvent;
  readonly type: RelationType;
  /** Whether the other event states the relation, of this one. */
  readonly inverse: boolean;
  readonly note: string | undefined;
  /** Where the link can be read. */
  readonly source: Source | undefined;
};

export type Neighbours = {
  readonly buildsOn: readonly RelatedEvent[];
  readonly ledTo: readonly RelatedEvent[];
};

/** Who points to an event, by its id. */
export type RelationIndex = ReadonlyMap<EventId, readonly StatedRelation[]>;
type StatedRelation = { readonly source: UnEvent; readonly relation: Relation };

/** Relations by their target. Made once for a dataset; the caller keeps it. */
export function indexRelations(dataset: Dataset): RelationIndex {
  const index = new Map<EventId, StatedRelation[]>();
  for (const source of dataset.events) {
    for (const relation of source.relations ?? []) {
      const stated = index.get(relation.target);
      if (stated === undefined) index.set(relation.target, [{ source, relation }]);
      else stated.push({ source, relation });
    }
  }
  return index;
}

/** The events directly related to one, each once with its strongest relation, on their side, by date. */
export function neighboursOf(
  dataset: Dataset,
  event: UnEvent,
  index: RelationIndex = indexRelations(dataset),
): Neighbours {
  const buildsOn: RelatedEvent[] = [];
  const ledTo: RelatedEvent[] = [];
  for (const related of relatedOnce(dataset, event, index).toSorted(byDate)) {
    (isEarlier(related, event) ? buildsOn : ledTo).push(related);
  }
  return { buildsOn, ledTo };
}

function relatedOnce(dataset: Dataset, event: UnEvent, index: RelationIndex): RelatedEvent[] {
  const strongest = new Map<EventId, RelatedEvent>();
  for (const related of allRelated(dataset, event, index)) {
    const rival = strongest.get(related.event.id);
    if (rival === undefined || saysMore(related, rival, event)) strongest.set(related.event.id, related);
  }
  return [...strongest.values()];
}

function allRelated(dataset: Dataset, event: UnEvent, index: RelationIndex): RelatedEvent[] {
  const own = (event.relations ?? []).flatMap(({ target, type, note, source }): RelatedEvent[] => {
    const other = dataset.eventById.get(target);
    if (other === undefined) return [];
    return [{ event: other, type, inverse: false, note, source: sourceOf(source, event, other) }];
  });
  const others = (index.get(event.id) ?? []).map(
    ({ source: other, relation: { type, note, source } }): RelatedEvent => ({
      event: other,
      type,
      inverse: true,
      note,
      source: sourceOf(source, other, event),
    }),
  );
  return [...own, ...others];
}

/** The source of the event that states a relation, or of its target, that has the address of the relation. */
function sourceOf(url: string | undefined, stating: UnEvent, target: UnEvent): Source | undefined {
  return [...(stating.sources ?? []), ...(target.sources ?? [])].find((source) => source.url === url);
}

/** Both events must choose the same one of the relations between them: of two as strong, that of the later event. */
function saysMore(related: RelatedEvent, rival: RelatedEvent, event: UnEvent): boolean {
  const gain = strength(related) - strength(rival);
  if (gain !== 0 || related.inverse === rival.inverse) return gain > 0;
  const isOtherLater = byDate(related, { event }) > 0;
  return related.inverse === isOtherLater;
}

/** Anything says more than "earlier on the same matter", and that more than a background link. */
function strength({ type }: RelatedEvent): number {
  if (type === "context") return 0;
  return type === "precedes" ? 1 : 2;
}

/** Relations that are stated by the earlier event; all others are stated by the later one. */
const POINTS_FORWARD: ReadonlySet<RelationType> = new Set<RelationType>([
  "precedes",
  "asks-for",
  "responds-to-draft",
]);

function isEarlier({ event: other, type, inverse }: RelatedEvent, event: UnEvent): boolean {
  if (other.extent.from !== event.extent.from) return other.extent.from < event.extent.from;
  return POINTS_FORWARD.has(type) === inverse;
}

type WithEvent = { readonly event: UnEvent };

/** Orders by start, events of the same start by id. */
export function byDate({ event: a }: WithEvent, { event: b }: WithEvent): number {
  if (a.id === b.id) return 0;
  return a.extent.from - b.extent.from || (a.id < b.id ? -1 : 1);
}
