/** The one place where outside data is distrusted: unknown JSON in, a dataset and its problems out. */
import { Body } from "../domain/body";
import { EventType, Theme } from "../domain/vocabulary";
import type { ParsedTimeline } from "./dataset";
import { parseFileAddress, parseStartingPoints } from "./parseAddresses";
import { compareEvents, parseEvents } from "./parseEvents";
import { type FrameFailure, parseFrame } from "./parseFrame";
import { leftOut, type Located, parseList } from "./parseRecord";
import { createProblemLog, type ProblemLog } from "./problemLog";
import { OpenQuestion } from "./timelineSchema";

export type TimelineResult =
  | (ParsedTimeline & {
      readonly ok: true;
      /** All problems, of which `problems` holds the first thousand. */
      readonly problemCount: number;
      /** How many of all problems left a record out. */
      readonly droppedCount: number;
    })
  | { readonly ok: false; readonly reason: FrameFailure };

/**
 * Parses a timeline. A bad record is left out or repaired and told of, and never takes another one down; only a
 * file whose frame is wrong, or whose every event is, fails as a whole.
 */
export function parseTimeline(json: unknown): TimelineResult {
  const parsed = parseFrame(json);
  if (!parsed.ok) return parsed;
  const { frame } = parsed;
  const log = createProblemLog();
  const bodyById = parseBodies(frame.bodies, log);
  const typeById = byId(parseList(EventType, frame.types, "types", log));
  const themeById = byId(parseList(Theme, frame.themes ?? [], "themes", log));
  const known = { bodies: bodyById, types: typeById, themes: themeById };
  const events = parseEvents(frame.events, known, log).toSorted(compareEvents);
  if (events.length === 0 && frame.events.length > 0) return noneUsable(frame.events.length, log);
  const eventById = new Map(events.map((event) => [event.id, event]));
  const questions = parseQuestions(frame.questions ?? [], eventById, log);
  const dataset = {
    id: frame.id,
    title: frame.title,
    description: frame.description,
    language: frame.language,
    released: frame.released,
    licence: frame.licence,
    positions: parseFileAddress(frame.positions, "positions", log),
    recommendations: parseFileAddress(frame.recommendations, "recommendations", log),
    startingPoints: parseStartingPoints(frame.startingPoints ?? [], log),
    bodies: [...bodyById.values()],
    types: [...typeById.values()],
    themes: [...themeById.values()],
    questions,
    events,
    bodyById,
    typeById,
    themeById,
    eventById,
  };
  return {
    ok: true,
    dataset,
    problems: log.kept,
    problemCount: log.count(),
    droppedCount: log.droppedCount(),
  };
}

/** A page without a single event would look like a record without any. */
function noneUsable(count: number, log: ProblemLog): TimelineResult {
  const [first] = log.kept;
  const example = first === undefined ? "" : `; the first problem: ${first.path}: ${first.detail}`;
  const detail = `none of its ${count} can be used${example}`;
  return { ok: false, reason: { code: "wrong-shape", path: "events", detail } };
}

/** Lanes are one level deep: a body whose parent is missing, or is no lane itself, is left out. */
function parseBodies(list: readonly unknown[], log: ProblemLog): ReadonlyMap<string, Body> {
  const located = parseList(Body, list, "bodies", log);
  const roots = new Set(
    located.filter(({ record }) => record.parent === undefined).map(({ record }) => record.id),
  );
  const placed = located.filter(({ record: { id, parent }, index }) => {
    if (parent === undefined || roots.has(parent)) return true;
    log.add(leftOut("unknown-body", `bodies[${index}].parent`, id, parent));
    return false;
  });
  return byId(placed);
}

function parseQuestions(
  list: readonly unknown[],
  events: ReadonlyMap<string, unknown>,
  log: ProblemLog,
): OpenQuestion[] {
  return parseList(OpenQuestion, list, "questions", log).map(({ record, index }) => {
    const missing = record.events?.filter((id) => !events.has(id)) ?? [];
    for (const id of missing) {
      const path = `questions[${index}].events`;
      log.add({ code: "unknown-target", path, id: record.id, detail: id, dropped: false });
    }
    if (record.events === undefined || missing.length === 0) return record;
    return { ...record, events: record.events.filter((id) => events.has(id)) };
  });
}

/** Maps, not objects: a record may be called "constructor" or "__proto__". */
function byId<T extends { readonly id: string }>(located: readonly Located<T>[]): ReadonlyMap<string, T> {
  return new Map(located.map(({ record }) => [record.id, record]));
}
