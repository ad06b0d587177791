/** Some events of a record by themselves, as a table and as a timeline: with what a reader must know who has only the file. */
import type { Dataset } from "../dataset/dataset";
import { TIMELINE_FORMAT, TIMELINE_VERSION } from "../dataset/timelineSchema";
import type { EventRecord, UnEvent } from "../domain/event";
import type { Column } from "./csv";
import { eventColumns } from "./eventsTable";

/** Where the events were taken from, and by which choice. */
export type TakenFrom = {
  /** Title, what is shown, filters: in words. */
  readonly selection: string;
  /** Opens the page that showed them. */
  readonly address: string;
  readonly release: string | undefined;
  readonly licence: string | undefined;
  /** EDTF day on which they were taken. */
  readonly made: string;
  readonly addressOf: (event: EventRecord) => string;
};

/** The columns of the record's own table, and behind them where each row is from: a table has no other place for it. */
export function takenColumns(dataset: Dataset, from: TakenFrom): readonly Column<EventRecord>[] {
  const text = (name: string, description: string, value: Column<EventRecord>["value"]) =>
    ({ name, description, type: "string", value }) as const;
  return [
    ...eventColumns(dataset),
    text("address", "Where the event stands in the tracker.", from.addressOf),
    text("selection", "What was chosen, in words.", () => from.selection),
    text("selection_address", "Opens the choice again.", () => from.address),
    text("data_release", "Release of the data; empty: not stated.", () => from.release),
    text("licence", "Licence of the data; empty: not stated.", () => from.licence),
    text("taken", "Day on which the table was made.", () => from.made),
  ];
}

/** A timeline that the tracker can open again. Links keep their targets, also those that are not among the events. */
export function takenTimeline(dataset: Dataset, events: readonly UnEvent[], from: TakenFrom): string {
  const { id, title, description, language, bodies, types, themes } = dataset;
  const used = {
    bodies: new Set(events.map(({ body }) => body)),
    types: new Set(events.map(({ type }) => type)),
    themes: new Set(events.flatMap((event) => event.themes ?? [])),
  };
  const heads = new Set(bodies.flatMap((body) => (used.bodies.has(body.id) ? [body.parent] : [])));
  const { selection, address, release, licence, made } = from;
  const timeline = {
    format: TIMELINE_FORMAT,
    version: TIMELINE_VERSION,
    id,
    title,
    description,
    language,
    released: dataset.released ?? made,
    licence: dataset.licence,
    taken: { selection, address, release, licence, made, events: events.length, of: dataset.events.length },
    bodies: bodies.filter((body) => used.bodies.has(body.id) || heads.has(body.id)),
    types: types.filter((type) => used.types.has(type.id)),
    themes: themes.filter((theme) => used.themes.has(theme.id)),
    questions: [],
    events: events.map(toRecord),
  };
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

/** As it is published: what was read out of its date is not part of it. */
function toRecord(event: UnEvent): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(event).filter(([field]) => field !== "extent"));
}
