/** Checks of one event against the rest of the record, and against the record's promises. */
import type { EventRecord } from "../../core/domain/event";
import { checkDate, checkSourceDates } from "./checkDates";
import type { RecordProblem } from "../recordProblem";
import type { Filed } from "../recordSchema";
import { THEMES_FILE, TYPES_FILE } from "../recordSchema";

/** Longest summary, in words: what a reader takes in at a glance. */
const SUMMARY_WORDS = 80;

/** The ids to which a record may refer. */
export type KnownIds = Readonly<Record<"bodies" | "types" | "themes" | "events", ReadonlySet<string>>>;

export function checkEvent(filed: Filed<EventRecord>, known: KnownIds): readonly RecordProblem[] {
  return [...checkReferences(filed, known), ...checkEventDates(filed), ...checkPromises(filed)];
}

function checkReferences({ file, value: event }: Filed<EventRecord>, known: KnownIds): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const add = (path: string, wrong: string, advice: string) => problems.push({ file, path, wrong, advice });
  if (!known.bodies.has(event.body))
    add("body", `There is no body "${event.body}".`, "Name a body of bodies/.");
  if (!known.types.has(event.type))
    add("type", `There is no type "${event.type}".`, `Name a type of ${TYPES_FILE}.`);
  for (const [index, theme] of (event.themes ?? []).entries()) {
    if (known.themes.has(theme)) continue;
    add(`themes[${index}]`, `There is no theme "${theme}".`, `Name a theme of ${THEMES_FILE}.`);
  }
  for (const [index, { target }] of (event.relations ?? []).entries()) {
    const path = `relations[${index}].target`;
    if (target === event.id) add(path, "The event is related to itself.", "Name the other event.");
    else if (!known.events.has(target))
      add(path, `There is no event "${target}".`, "Name the id of an event.");
  }
  return problems;
}

function checkEventDates({ file, value: event }: Filed<EventRecord>): RecordProblem[] {
  const problems = [
    ...checkDate(file, "date", event.date),
    ...checkSourceDates(file, "sources", event.sources),
  ];
  for (const [index, { sources }] of (event.disagreements ?? []).entries()) {
    problems.push(...checkSourceDates(file, `disagreements[${index}].sources`, sources));
  }
  const year = file.split("/")[1] ?? "";
  if (!event.date.startsWith(year)) {
    const wrong = `The date is ${event.date}, the file lies in the folder of ${year}.`;
    problems.push({
      file,
      path: "date",
      wrong,
      advice: "Move the file to the folder of the year, or correct the date.",
    });
  }
  return problems;
}

function checkPromises({ file, value: event }: Filed<EventRecord>): RecordProblem[] {
  const problems: RecordProblem[] = [];
  if ((event.sources ?? []).length === 0) {
    const advice = "Add at least one source that a reader can open.";
    problems.push({ file, path: "sources", wrong: "The event has no source.", advice });
  }
  const words = (event.summary ?? "").split(/\s+/).filter((word) => word !== "").length;
  if (words > SUMMARY_WORDS) {
    const advice = `Shorten it to ${SUMMARY_WORDS} words or fewer.`;
    problems.push({ file, path: "summary", wrong: `The summary has ${words} words.`, advice });
  }
  return problems;
}
