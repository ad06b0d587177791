/** A plain timeline as a dataset like any other: its events exist as objects only where somebody asks for them. */
import type { Dataset } from "../dataset/dataset";
import type { EventColumns } from "../dataset/eventColumns";
import type { EventList } from "../dataset/eventList";
import { compareEvents } from "../dataset/parseEvents";
import type { Body } from "../domain/body";
import { type DateExtent, formatEdtfDay, parseEdtf } from "../domain/edtf";
import type { EventId, UnEvent } from "../domain/event";
import { closeExtent } from "../filter/filterSpan";
import type { ColumnsByLane } from "./matchColumns";
import { type PlainColumns, textAt } from "./plainColumns";

const TYPE = { id: "event", names: { en: "Event", ko: "사건" }, shape: "dot" } as const;
/** Texts of which nobody said in what language they are. */
const LANGUAGE = "und";
/** Events that were asked for and are kept: a figure asks for the same ones again in every frame. */
const MOST_KEPT = 5000;

/** `name` is what the reader is told that this is, such as the last part of its address. */
export function toPlainDataset(
  columns: PlainColumns,
  name: string,
  now: number,
): { readonly dataset: Dataset; readonly byLane: ColumnsByLane } {
  const bodies = columns.lanes.map(
    ({ name: lane, isNumber }, number): Body => ({
      // Two kinds of ids, because a file may have both kinds of lanes.
      id: isNumber ? `lane-${lane}` : `named-lane-${number}`,
      names: isNumber ? { en: `Lane ${lane}`, ko: `줄 ${lane}` } : { [LANGUAGE]: lane },
    }),
  );
  const eventAt = createEventSource(columns, bodies);
  const byLane = new Map(bodies.map((body, lane) => [body.id, columnsOf(columns, lane, eventAt, now)]));
  let events: readonly UnEvent[] | undefined;
  let byId: ReadonlyMap<EventId, UnEvent> | undefined;
  const all = () => (events ??= allEvents(columns.count, eventAt));
  const dataset: Dataset = {
    id: "plain",
    title: { [LANGUAGE]: name },
    description: undefined,
    language: LANGUAGE,
    released: undefined,
    licence: undefined,
    positions: undefined,
    recommendations: undefined,
    startingPoints: [],
    bodies,
    types: [TYPE],
    themes: [],
    questions: [],
    bodyById: new Map(bodies.map((body) => [body.id, body])),
    typeById: new Map([[TYPE.id, TYPE]]),
    themeById: new Map(),
    get events() {
      return all();
    },
    get eventById() {
      return (byId ??= new Map(all().map((event) => [event.id, event])));
    },
  };
  return { dataset, byLane };
}

type EventSource = (place: number) => UnEvent | undefined;

function createEventSource(columns: PlainColumns, bodies: readonly Body[]): EventSource {
  const kept = new Map<number, UnEvent>();
  return (place) => {
    if (place < 0 || place >= columns.count) return undefined;
    const before = kept.get(place);
    if (before !== undefined) return before;
    if (kept.size >= MOST_KEPT) kept.clear();
    const event = createEvent(columns, bodies, place);
    kept.set(place, event);
    return event;
  };
}

function createEvent(columns: PlainColumns, bodies: readonly Body[], place: number): UnEvent {
  const lane = columns.lanes.findIndex(({ first, count }) => place >= first && place < first + count);
  const extent = extentOf(columns, place);
  const id =
    columns.ids === undefined ? String(columns.places?.[place] ?? place) : textAt(columns.ids, place);
  return {
    id,
    body: bodies[lane]?.id ?? "",
    type: TYPE.id,
    date: extent.edtf,
    title: textAt(columns.titles, place),
    extent,
  };
}

/** Moments in milliseconds are told by their day, and drawn where they are. */
function extentOf({ starts, ends, isSpan, edtf }: PlainColumns, place: number): DateExtent {
  const written = edtf.get(place);
  const parsed = written === undefined ? undefined : parseEdtf(written);
  if (parsed !== undefined) return parsed;
  const [from = 0, until = 0] = [starts[place], ends[place]];
  const day = (moment: number) => ({
    from: moment,
    until: moment + 1,
    precision: "day" as const,
    approximate: false,
    uncertain: false,
  });
  if (isSpan[place] === 1) {
    const dates = `${formatEdtfDay(from)}/${formatEdtfDay(until - 1)}`;
    return { kind: "interval", edtf: dates, start: day(from), end: day(until - 1), from, until };
  }
  return { kind: "date", edtf: formatEdtfDay(from), start: day(from), from, until };
}

function columnsOf(columns: PlainColumns, lane: number, eventAt: EventSource, now: number): EventColumns {
  const { first = 0, count = 0 } = columns.lanes[lane] ?? {};
  const part = (column: Float64Array) => column.subarray(first, first + count);
  const isSpan = columns.isSpan.subarray(first, first + count);
  const starts = part(columns.starts);
  const ends = part(columns.ends);
  for (let place = 0; place < count; place += 1) {
    if (ends[place] !== Number.POSITIVE_INFINITY) continue;
    ends[place] = closeExtent(extentOf(columns, first + place), now).until;
  }
  const places = (isWanted: (place: number) => boolean) => {
    const wanted: number[] = [];
    for (let place = 0; place < count; place += 1) if (isWanted(place)) wanted.push(place);
    return Uint32Array.from(wanted);
  };
  let longestMs = 0;
  for (let place = 0; place < count; place += 1) {
    longestMs = Math.max(longestMs, (ends[place] ?? 0) - (starts[place] ?? 0));
  }
  return {
    events: listOf(columns, first, count, eventAt),
    anchors: part(columns.anchors),
    starts,
    ends,
    spans: places((place) => isSpan[place] === 1),
    lasting: places((place) => (ends[place] ?? 0) - (starts[place] ?? 0) > 86_400_000),
    longestMs,
  };
}

function listOf(columns: PlainColumns, first: number, count: number, eventAt: EventSource): EventList {
  return {
    length: count,
    highlighted: [],
    at: (index) => (index < 0 || index >= count ? undefined : eventAt(first + index)),
    titleAt: (index) => (index < 0 || index >= count ? "" : textAt(columns.titles, first + index)),
    indexOf: (id) => {
      for (let index = 0; index < count; index += 1) {
        const place = first + index;
        const own =
          columns.ids === undefined ? String(columns.places?.[place] ?? place) : textAt(columns.ids, place);
        if (own === id) return index;
      }
      return -1;
    },
  };
}

function allEvents(count: number, eventAt: EventSource): readonly UnEvent[] {
  const events: UnEvent[] = [];
  for (let place = 0; place < count; place += 1) {
    const event = eventAt(place);
    if (event !== undefined) events.push(event);
  }
  return events.toSorted(compareEvents);
}
