/** Checks that need more than one file: names, references, the order of bodies, and votes. */
import type { Body } from "../../core/domain/body";
import { checkDate, checkSourceDates } from "./checkDates";
import type { KnownIds } from "./checkEvent";
import { checkEvent } from "./checkEvent";
import { checkVotes } from "./checkVotes";
import type { RecordProblem } from "../recordProblem";
import type { Filed, RecordParts } from "../recordSchema";
import { FRAME_FILE, QUESTIONS_FILE, STATES_FILE, THEMES_FILE, TYPES_FILE } from "../recordSchema";

/** All problems that the files of a record have with each other. */
export function checkRecord(parts: RecordParts): readonly RecordProblem[] {
  const known: KnownIds = {
    bodies: new Set(parts.bodies.map(({ value }) => value.id)),
    types: new Set(parts.types.map(({ id }) => id)),
    themes: new Set(parts.themes.map(({ id }) => id)),
    events: new Set(parts.events.map(({ value }) => value.id)),
  };
  const rungs = new Set(
    parts.bodies.filter(({ value }) => value.parent === undefined).map(({ value }) => value.id),
  );
  return [
    ...[...parts.bodies, ...parts.events].flatMap(checkFileName),
    ...checkUnique(parts),
    ...checkFrame(parts),
    ...parts.bodies.flatMap((body) => checkBody(body, rungs)),
    ...parts.events.flatMap((event) => checkEvent(event, known)),
    ...checkQuestions(parts, known),
    ...checkVotes(parts),
  ];
}

function checkFileName({ file, value }: Filed<{ id: string }>): RecordProblem[] {
  const name = file.slice(file.lastIndexOf("/") + 1, -".json".length);
  if (name === value.id) return [];
  const advice = `Name the file ${value.id}.json, or change the id.`;
  return [{ file, path: "id", wrong: `The id "${value.id}" is not the file's name.`, advice }];
}

type Place = { readonly file: string; readonly path: string; readonly id: string };

function checkUnique(parts: RecordParts): RecordProblem[] {
  return [
    ...findRepeats(placesOfFiles(parts.bodies)),
    ...findRepeats(placesOfFiles(parts.events)),
    ...findRepeats(placesInList(TYPES_FILE, parts.types)),
    ...findRepeats(placesInList(THEMES_FILE, parts.themes)),
    ...findRepeats(placesInList(QUESTIONS_FILE, parts.questions)),
    ...findRepeats(
      placesInList(
        STATES_FILE,
        parts.states.map(({ iso3 }) => ({ id: iso3 })),
      ),
    ),
  ];
}

function placesOfFiles(records: readonly Filed<{ id: string }>[]): Place[] {
  return records.map(({ file, value }) => ({ file, path: "id", id: value.id }));
}

function placesInList(file: string, records: readonly { id: string }[]): Place[] {
  return records.map(({ id }, index) => ({ file, path: `[${index}]`, id }));
}

function findRepeats(places: readonly Place[]): RecordProblem[] {
  const firstFiles = new Map<string, string>();
  return places.flatMap(({ file, path, id }) => {
    const first = firstFiles.get(id);
    if (first === undefined) {
      firstFiles.set(id, file);
      return [];
    }
    return [
      { file, path, wrong: `The id "${id}" is taken already, in ${first}.`, advice: "Give each its own id." },
    ];
  });
}

function checkFrame({ frame, bodies }: RecordParts): RecordProblem[] {
  if (frame === undefined) return [];
  const problems = checkDate(FRAME_FILE, "released", frame.released);
  const ids = new Set(bodies.map(({ value }) => value.id));
  const listed = new Set<string>();
  for (const [index, id] of frame.order.entries()) {
    if (!ids.has(id) || listed.has(id)) {
      const wrong = `"${id}" ${listed.has(id) ? "is listed twice" : "is not a body"}.`;
      problems.push({
        file: FRAME_FILE,
        path: `order[${index}]`,
        wrong,
        advice: "Take it out, or add the body's file.",
      });
    }
    listed.add(id);
  }
  for (const id of ids) {
    if (listed.has(id)) continue;
    const wrong = `The body "${id}" has no place in the order.`;
    problems.push({ file: FRAME_FILE, path: "order", wrong, advice: "Add its id where it belongs." });
  }
  return problems;
}

/** A parent is a rung of the ladder: bodies nest one level deep, no more. */
function checkBody({ file, value: body }: Filed<Body>, rungs: ReadonlySet<string>): RecordProblem[] {
  const problems = checkSourceDates(file, "sources", body.sources);
  if (body.parent !== undefined && !rungs.has(body.parent)) {
    const wrong = `"${body.parent}" is not a body that has no parent of its own.`;
    problems.push({
      file,
      path: "parent",
      wrong,
      advice: "Name the id of such a body, or leave the parent out.",
    });
  }
  for (const [index, { from, to }] of (body.coverage ?? []).entries()) {
    problems.push(...checkDate(file, `coverage[${index}].from`, from));
    problems.push(...checkDate(file, `coverage[${index}].to`, to));
  }
  return problems;
}

function checkQuestions({ questions }: RecordParts, known: KnownIds): RecordProblem[] {
  return questions.flatMap(({ events = [] }, question) =>
    events.flatMap((id, index) => {
      if (known.events.has(id)) return [];
      const path = `[${question}].events[${index}]`;
      return [
        {
          file: QUESTIONS_FILE,
          path,
          wrong: `There is no event "${id}".`,
          advice: "Name the id of an event.",
        },
      ];
    }),
  );
}
