/** Events in order, of which only those that are asked for need to exist as objects. */
import type { EventId, UnEvent } from "../domain/event";

export type EventList = {
  readonly length: number;
  readonly at: (index: number) => UnEvent | undefined;
  /** The title, without the event around it. */
  readonly titleAt: (index: number) => string;
  /** -1 when it is not among them. */
  readonly indexOf: (id: EventId) => number;
  /** Places of the events that have a highlight, ascending: known without asking for each event. */
  readonly highlighted: readonly number[];
};

export function toEventList(events: readonly UnEvent[]): EventList {
  return {
    length: events.length,
    at: (index) => events[index],
    titleAt: (index) => events[index]?.title ?? "",
    indexOf: (id) => events.findIndex((event) => event.id === id),
    highlighted: events.flatMap(({ highlight }, index) => (highlight === undefined ? [] : [index])),
  };
}

/** Some events of a list, given by their places in it, ascending. */
export function partOf(list: EventList, places: Uint32Array): EventList {
  return {
    length: places.length,
    at: (index) => list.at(places[index] ?? -1),
    titleAt: (index) => list.titleAt(places[index] ?? -1),
    indexOf: (id) => places.indexOf(list.indexOf(id)),
    highlighted: list.highlighted.flatMap((index) => {
      const place = places.indexOf(index);
      return place === -1 ? [] : [place];
    }),
  };
}

/** The events at these places; places that there are not fall away. */
export function pickEvents(list: EventList, indices: Iterable<number>): readonly UnEvent[] {
  const picked: UnEvent[] = [];
  for (const index of indices) {
    const event = list.at(index);
    if (event !== undefined) picked.push(event);
  }
  return picked;
}
