/** Names: each file is called after what it holds, and nothing is named twice. */
import type { RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed, RecordParts } from "../recordSchema";
import { QUESTIONS_FILE, REGIONS_FILE, STATES_FILE, THEMES_FILE, TYPES_FILE } from "../recordSchema";

export function checkIds(parts: RecordParts): readonly RecordProblem[] {
  const files = [parts.bodies, parts.events, parts.recommendations, parts.stories];
  return [
    ...files.flatMap((records) => records.flatMap(checkFileName)),
    ...[
      ...files.map(placesOfFiles),
      placesInList(TYPES_FILE, parts.types),
      placesInList(THEMES_FILE, parts.themes),
      placesInList(QUESTIONS_FILE, parts.questions),
      placesInList(REGIONS_FILE, parts.regions),
      parts.states.map(({ iso3 }, index) => ({ file: STATES_FILE, path: `[${index}]`, id: iso3 })),
    ].flatMap(findTakenIds),
  ];
}

/** Votes, sponsors and dissociations lie in a file that is called after their event. */
export function checkNamedAfterEvent({ file, value }: Filed<{ event: string }>): readonly RecordProblem[] {
  if (nameOf(file) === value.event) return [];
  const advice = `Name the file ${value.event}.json, or correct the event.`;
  return problemAt(file, "event", { wrong: `The event "${value.event}" is not the file's name.`, advice });
}

type ListedValue = { readonly path: string; readonly value: string };

/** Values that stand in a list of one file more than once. */
export function repeatsAt(file: string, list: readonly ListedValue[]): readonly RecordProblem[] {
  const seen = new Set<string>();
  return list.flatMap(({ path, value }) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return problemAt(file, path, { wrong: `${value} is listed twice.`, advice: "Leave it in one place." });
  });
}

function checkFileName({ file, value }: Filed<{ id: string }>): readonly RecordProblem[] {
  if (nameOf(file) === value.id) return [];
  const advice = `Name the file ${value.id}.json, or change the id.`;
  return problemAt(file, "id", { wrong: `The id "${value.id}" is not the file's name.`, advice });
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1, -".json".length);
}

type PlacedId = { readonly file: string; readonly path: string; readonly id: string };

function placesOfFiles(records: readonly Filed<{ id: string }>[]): readonly PlacedId[] {
  return records.map(({ file, value }) => ({ file, path: "id", id: value.id }));
}

function placesInList(file: string, records: readonly { id: string }[]): readonly PlacedId[] {
  return records.map(({ id }, index) => ({ file, path: `[${index}]`, id }));
}

function findTakenIds(places: readonly PlacedId[]): readonly RecordProblem[] {
  const firstFiles = new Map<string, string>();
  return places.flatMap(({ file, path, id }) => {
    const first = firstFiles.get(id);
    if (first === undefined) {
      firstFiles.set(id, file);
      return [];
    }
    const wrong = `The id "${id}" is taken already, in ${first}.`;
    return problemAt(file, path, { wrong, advice: "Give each its own id." });
  });
}
