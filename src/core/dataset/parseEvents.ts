/** The events of a timeline: each stands alone, and only relations look at the others. */
import { parseEdtf } from "../domain/edtf";
import { EventRecord, type UnEvent } from "../domain/event";
import type { Relation } from "../domain/relation";
import { leftOut, type Located, parseNamedRecord } from "./parseRecord";
import type { ProblemLog } from "./problemLog";

type Known = {
  readonly bodies: ReadonlyMap<string, unknown>;
  readonly types: ReadonlyMap<string, unknown>;
  readonly themes: ReadonlyMap<string, unknown>;
};

/**
 * The events of a list, in its order. Left out: wrong shapes, blank titles, unknown bodies and types, bad dates,
 * repeated ids.
 * Kept without the offending part: unknown themes, and relations to itself or to events that are not there.
 */
export function parseEvents(list: readonly unknown[], known: Known, log: ProblemLog): readonly UnEvent[] {
  const ids = new Set<string>();
  const located: Located<UnEvent>[] = [];
  for (const [index, input] of list.entries()) {
    const record = parseNamedRecord(EventRecord, input, `events[${index}]`, log);
    const event = record && resolve(record, index, known, log);
    if (event === undefined) continue;
    if (ids.has(event.id)) {
      log.add(leftOut("duplicate-id", `events[${index}].id`, event.id, event.id));
      continue;
    }
    ids.add(event.id);
    located.push({ record: event, index });
  }
  return located.map((event) => withoutLooseEnds(event, known, ids, log));
}

/** By start, then end, then id; ids compare by code unit, so that the order is the same everywhere. */
export function compareEvents(a: UnEvent, b: UnEvent): number {
  return a.extent.from - b.extent.from || compare(a.extent.until, b.extent.until) || compare(a.id, b.id);
}

/** Subtraction would not do: two open ends are infinite, and their difference is no number. */
function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Nothing that leaves ink: blanks, and characters that only steer others. */
const BLANK = /^[\s\p{Cc}\p{Cf}]*$/u;

function resolve(record: EventRecord, index: number, known: Known, log: ProblemLog): UnEvent | undefined {
  const { id, body, type, date, title } = record;
  const extent = parseEdtf(date);
  if (BLANK.test(title)) log.add(leftOut("not-a-record", `events[${index}].title`, id, "found only blanks"));
  else if (!known.bodies.has(body)) log.add(leftOut("unknown-body", `events[${index}].body`, id, body));
  else if (!known.types.has(type)) log.add(leftOut("unknown-type", `events[${index}].type`, id, type));
  else if (extent === undefined) log.add(leftOut("bad-date", `events[${index}].date`, id, date));
  // The record was made by the parser a moment ago and belongs to nobody else: no need to copy it.
  else return Object.assign(record, { extent });
  return undefined;
}

function withoutLooseEnds(
  { record: event, index }: Located<UnEvent>,
  known: Known,
  ids: ReadonlySet<string>,
  log: ProblemLog,
): UnEvent {
  const { id, themes, relations } = event;
  const isKnownTheme = (theme: string) => known.themes.has(theme);
  const hasTarget = ({ target }: Relation) => target !== id && ids.has(target);
  if ((themes?.every(isKnownTheme) ?? true) && (relations?.every(hasTarget) ?? true)) return event;

  for (const [place, theme] of themes?.entries() ?? []) {
    if (isKnownTheme(theme)) continue;
    const path = `events[${index}].themes[${place}]`;
    log.add({ code: "unknown-theme", path, id, detail: theme, dropped: false });
  }
  for (const [place, relation] of relations?.entries() ?? []) {
    if (hasTarget(relation)) continue;
    const path = `events[${index}].relations[${place}]`;
    log.add({ code: "unknown-target", path, id, detail: relation.target, dropped: false });
  }
  return {
    ...event,
    ...(themes && { themes: themes.filter(isKnownTheme) }),
    ...(relations && { relations: relations.filter(hasTarget) }),
  };
}
