/** The events of a record as a table, a row for each. */
import type { Action } from "../domain/action";
import { tallyOf } from "../domain/decision";
import type { Body } from "../domain/body";
import { formatEdtfDay, parseEdtf } from "../domain/edtf";
import type { EventRecord } from "../domain/event";
import { lastChecked } from "../domain/lastChecked";
import { MS_PER_DAY } from "../domain/timeSpan";
import type { EventType } from "../domain/vocabulary";
import { type Column, joinValues } from "./csv";

/** Names are those of `language`, as far as the vocabulary has them. */
export type Vocabulary = {
  readonly language: string;
  readonly bodies: readonly Body[];
  readonly types: readonly EventType[];
};

export function eventColumns({ language, bodies, types }: Vocabulary): readonly Column<EventRecord>[] {
  const bodyNames = new Map(bodies.map(({ id, names }) => [id, names[language]]));
  const typeNames = new Map(types.map(({ id, names }) => [id, names[language]]));
  const text = (name: string, description: string, value: (event: EventRecord) => string | undefined) =>
    ({ name, description, type: "string", value }) as const;
  const count = (
    name: string,
    description: string,
    position: keyof NonNullable<ReturnType<typeof tallyOf>>,
  ) =>
    ({
      name,
      description,
      type: "integer",
      value: (event: EventRecord) => tallyOf(event.action)?.[position],
    }) as const;
  const decided = (read: (action: Action) => string | undefined) => (event: EventRecord) =>
    event.action && read(event.action);
  return [
    text("id", "Id of the event; never changes.", ({ id }) => id),
    text("date", "EDTF date, as precise as the sources.", ({ date }) => date),
    {
      name: "earliest_day",
      description: "First day on which it can have begun; empty: not known.",
      type: "date",
      value: ({ date }) => firstDay(date),
    },
    {
      name: "latest_day",
      description: "Last day on which it can have ended; empty: not ended, or not known.",
      type: "date",
      value: ({ date }) => lastDay(date),
    },
    text("body", "Id of the body that acted.", ({ body }) => body),
    text("body_name", "Name of the body.", ({ body }) => bodyNames.get(body)),
    text("type", "Id of the type of event.", ({ type }) => type),
    text("type_name", "Name of the type.", ({ type }) => typeNames.get(type)),
    text("title", "Title in our words.", ({ title }) => title),
    text("official_title", "Title as printed, where ours differs.", ({ officialTitle }) => officialTitle),
    text("summary", "Summary in our words.", ({ summary }) => summary),
    text("documents", "Symbols of the documents.", ({ documents = [] }) =>
      joinValues(documents.map(({ symbol }) => symbol)),
    ),
    text("session", "Session.", ({ session }) => session),
    text("meeting", "Meeting.", ({ meeting }) => meeting),
    text("actors", "Who is named in it.", ({ actors = [] }) => joinValues(actors)),
    text("themes", "Ids of the themes.", ({ themes = [] }) => joinValues(themes)),
    text(
      "manner",
      "How it was decided.",
      decided(({ manner }) => manner),
    ),
    text(
      "outcome",
      "What came of it.",
      decided(({ outcome }) => outcome),
    ),
    text(
      "question",
      "What was decided, if not the event's own text.",
      decided(({ question }) => question),
    ),
    count("in_favour", "How many were in favour; empty: not counted.", "inFavour"),
    count("against", "How many were against; empty: not counted.", "against"),
    count("abstaining", "How many abstained; empty: not counted.", "abstaining"),
    count("not_voting", "How many took no part; empty: not counted.", "notVoting"),
    text("relations", "Links to other events, as type:id.", ({ relations = [] }) =>
      joinValues(relations.map(({ type, target }) => `${type}:${target}`)),
    ),
    text("disagreements", "What sources say differently.", ({ disagreements = [] }) =>
      joinValues(disagreements.map((one) => one.text)),
    ),
    text("note", "What else a reader should know.", ({ note }) => note),
    text("sources", "Addresses of the sources.", ({ sources = [] }) =>
      joinValues(sources.map(({ url }) => url)),
    ),
    text("support", "How well the sources support it.", ({ support }) => support),
    {
      name: "last_checked",
      description: "Latest day on which a source was read.",
      type: "any",
      value: ({ sources }) => lastChecked(sources),
    },
  ];
}

/** `undefined` where the start is open or not known: the date then holds its end only. */
function firstDay(date: string): string | undefined {
  const start = parseEdtf(date)?.start;
  return typeof start === "object" ? formatEdtfDay(start.from) : undefined;
}

/** `undefined` where the end is open or not known. */
function lastDay(date: string): string | undefined {
  const extent = parseEdtf(date);
  const end = extent?.kind === "interval" ? extent.end : extent?.start;
  return typeof end === "object" ? formatEdtfDay(end.until - MS_PER_DAY) : undefined;
}
