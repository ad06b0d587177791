/** Relations: each says where it can be read, none stands twice, and an event without any says why. */
import { parseEdtf } from "../../core/domain/edtf";
import type { EventRecord } from "../../core/domain/event";
import type { Relation } from "../../core/domain/relation";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed } from "../recordSchema";

export function checkRelations(events: readonly Filed<EventRecord>[]): readonly RecordProblem[] {
  const byId = new Map(events.map(({ value }) => [value.id, value]));
  const linked = linkedEvents(events.map(({ value }) => value));
  const first = firstEvent(events.map(({ value }) => value));
  return events.flatMap((filed) => [
    ...checkEach(filed, byId),
    ...checkStanding(filed, linked.has(filed.value.id), filed.value === first),
  ]);
}

type EventsById = ReadonlyMap<string, EventRecord>;

function checkEach({ file, value: event }: Filed<EventRecord>, byId: EventsById): readonly RecordProblem[] {
  const relations = event.relations ?? [];
  return relations.flatMap((relation, index) => {
    const path = `relations[${index}]`;
    const target = targetFault(event, relation, byId);
    if (target !== undefined) return problemAt(file, `${path}.target`, target);
    const isRepeated = relations
      .slice(0, index)
      .some(({ type, target: other }) => type === relation.type && other === relation.target);
    const addresses = [event, byId.get(relation.target)].flatMap((side) => sourceAddresses(side));
    return [
      ...problemAt(file, path, isRepeated ? REPEATED : undefined),
      ...problemAt(file, `${path}.source`, linkSourceFault(relation.source, relation.target, addresses)),
    ];
  });
}

const REPEATED: Fault = { wrong: "The relation is listed twice.", advice: "Take one of the two out." };

function targetFault(event: EventRecord, { target }: Relation, byId: EventsById): Fault | undefined {
  if (target === event.id)
    return { wrong: "The event is related to itself.", advice: "Name the other event." };
  if (byId.has(target)) return undefined;
  return { wrong: `There is no event "${target}".`, advice: "Name the id of an event." };
}

/** The schema lets a relation go without a source, for timelines of others; this record promises one. */
export function linkSourceFault(
  source: string | undefined,
  target: string,
  addresses: readonly string[],
): Fault | undefined {
  if (source !== undefined && addresses.includes(source)) return undefined;
  const advice = `Copy the url of a source of this event or of "${target}" in which the link can be read.`;
  return source === undefined
    ? { wrong: `Where the link to "${target}" can be read is not said.`, advice }
    : { wrong: `${source} is no source of this event or of "${target}".`, advice };
}

/** The addresses at which an event can be read. */
export function sourceAddresses(event: EventRecord | undefined): readonly string[] {
  return (event?.sources ?? []).map(({ url }) => url);
}

function checkStanding(
  { file, value: { standsAlone } }: Filed<EventRecord>,
  isLinked: boolean,
  isFirst: boolean,
): readonly RecordProblem[] {
  if (isLinked && standsAlone !== undefined) {
    const advice = "Take `standsAlone` out, or the relations.";
    return problemAt(file, "standsAlone", { wrong: "The event is linked to others.", advice });
  }
  if (isLinked || isFirst || standsAlone !== undefined) return [];
  const advice = "Add a relation here or in another event, or say in `standsAlone` why there is none.";
  return problemAt(file, "relations", { wrong: "The event is linked to no other.", advice });
}

/** Ids of the events with a relation to another event, in either direction. */
function linkedEvents(events: readonly EventRecord[]): ReadonlySet<string> {
  return new Set(
    events.flatMap(({ id, relations = [] }) =>
      relations.flatMap(({ target }) => (target === id ? [] : [id, target])),
    ),
  );
}

/** Nothing can come before the first event, so nothing needs to be linked to it. */
function firstEvent(events: readonly EventRecord[]): EventRecord | undefined {
  const startOf = ({ date }: EventRecord) => parseEdtf(date)?.from ?? Number.POSITIVE_INFINITY;
  return events.toSorted((a, b) => startOf(a) - startOf(b))[0];
}
