/**
 * The chain of an event: what it builds on, what that builds on, and so on; what it led to, what that led to.
 *
 *     step  -2          -1         0          1          2
 *           report ──▶ request ──▶ EVENT ──▶ answer ──▶ follow-up
 *
 * Upstream the walk only goes upstream, downstream only downstream: a sibling that shares an origin is no part of it.
 */
import type { Dataset } from "../dataset/dataset";
import type { EventId, UnEvent } from "../domain/event";
import type { RelationType } from "../domain/relation";
import type { Source } from "../domain/source";
import { byDate, indexRelations, neighboursOf, type RelatedEvent, type RelationIndex } from "./neighbours";

/** How many steps to follow a chain, or "all" of them. */
export type ChainReach = number | "all";

/** One relation between two events of a chain, by time: whoever states it. */
export type ChainLink = {
  readonly from: UnEvent;
  readonly to: UnEvent;
  readonly type: RelationType;
  /** Whether the earlier event states it, of the later one. */
  readonly inverse: boolean;
  readonly note: string | undefined;
  /** Where the link can be read. */
  readonly source: Source | undefined;
};

export type ChainStep = {
  readonly event: UnEvent;
  /** Fewest links between it and the event of the chain; negative for what that builds on. */
  readonly distance: number;
  /** What holds it to events that are nearer, or as near: by date. Each link of the chain belongs to one step. */
  readonly links: readonly ChainLink[];
};

export type Chain = {
  readonly event: UnEvent;
  /** Without the event itself: what it builds on, then what it led to, each step by step and by date. */
  readonly steps: readonly ChainStep[];
  /** Each once, in the order of the steps. */
  readonly links: readonly ChainLink[];
};

/** O(events and relations within reach). */
export function walkChain(
  dataset: Dataset,
  event: UnEvent,
  reach: ChainReach,
  index: RelationIndex = indexRelations(dataset),
): Chain {
  const depth = reach === "all" ? Number.POSITIVE_INFINITY : reach;
  const distances = new Map<EventId, number>([[event.id, 0]]);
  const events: UnEvent[] = [];
  const links = new Map<string, ChainLink>();

  const visit = (from: UnEvent, side: Side, distance: number): UnEvent[] => {
    const { buildsOn, ledTo } = neighboursOf(dataset, from, index);
    return (side.sign < 0 ? buildsOn : ledTo).flatMap((related) => {
      const { event: other } = related;
      const link = toLink(from, related, side);
      links.set(`${link.from.id}\n${link.to.id}`, link);
      if (side.seen.has(other.id)) return [];
      side.seen.add(other.id);
      if (!distances.has(other.id)) {
        distances.set(other.id, side.sign * distance);
        events.push(other);
      }
      return [other];
    });
  };
  // Both sides at once: what can be reached on both, as events of one day can, belongs where it is nearer.
  const upstream: Side = { sign: -1, seen: new Set([event.id]) };
  const downstream: Side = { sign: 1, seen: new Set([event.id]) };
  let earlier = [event];
  let later = [event];
  for (let distance = 1; distance <= depth && earlier.length + later.length > 0; distance += 1) {
    earlier = earlier.flatMap((from) => visit(from, upstream, distance));
    later = later.flatMap((from) => visit(from, downstream, distance));
  }

  const linksOf = new Map<EventId, ChainLink[]>(events.map(({ id }) => [id, []]));
  for (const link of links.values()) linksOf.get(outerEnd(link, distances))?.push(link);
  const steps = events
    .map((other) => ({
      event: other,
      distance: distances.get(other.id) ?? 0,
      links: (linksOf.get(other.id) ?? []).toSorted(byEnds),
    }))
    .toSorted(inReadingOrder);
  return { event, steps, links: steps.flatMap((step) => step.links) };
}

/** What it builds on before what it led to, nearer steps before farther ones, and by date. */
function inReadingOrder(a: ChainStep, b: ChainStep): number {
  return (
    Math.sign(a.distance) - Math.sign(b.distance) ||
    Math.abs(a.distance) - Math.abs(b.distance) ||
    byDate(a, b)
  );
}

function byEnds(a: ChainLink, b: ChainLink): number {
  return byDate({ event: a.from }, { event: b.from }) || byDate({ event: a.to }, { event: b.to });
}

/** The end of a link to which it belongs: the farther one, or of two as far that which the walk reached through it. */
function outerEnd({ from, to }: ChainLink, distances: ReadonlyMap<EventId, number>): EventId {
  const [fromDistance = 0, toDistance = 0] = [distances.get(from.id), distances.get(to.id)];
  const gain = Math.abs(fromDistance) - Math.abs(toDistance);
  if (gain !== 0) return gain > 0 ? from.id : to.id;
  return fromDistance < 0 ? from.id : to.id;
}

type Side = { readonly sign: -1 | 1; readonly seen: Set<EventId> };

function toLink(event: UnEvent, related: RelatedEvent, { sign }: Side): ChainLink {
  const { event: other, type, inverse, note, source } = related;
  return sign < 0
    ? { from: other, to: event, type, inverse, note, source }
    : { from: event, to: other, type, inverse: !inverse, note, source };
}
