/** Checks of one event against the rest of the record, and against the record's promises. */
import type { EventRecord } from "../../core/domain/event";
import type { RecordProblem } from "../recordProblem";
import { problemAt, warningAt } from "../recordProblem";
import type { Filed } from "../recordSchema";
import { dateFault } from "./checkDates";
import { repeatsAt } from "./checkIds";
import { checkHasSource, checkSources, checkSupport } from "./checkSources";
import { summaryFault } from "./checkSummary";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";
import { documentFault } from "./symbols";

export function checkEvent(filed: Filed<EventRecord>, context: RecordContext): readonly RecordProblem[] {
  return [
    ...checkReferences(filed, context),
    ...checkEventDate(filed, context),
    ...checkDocuments(filed),
    ...checkTexts(filed),
    ...checkRests(filed, context),
  ];
}

function checkReferences(
  { file, value: event }: Filed<EventRecord>,
  context: RecordContext,
): readonly RecordProblem[] {
  return [
    ...problemAt(file, "body", referenceFault("body", event.body, context)),
    ...problemAt(file, "type", referenceFault("type", event.type, context)),
    ...(event.themes ?? []).flatMap((theme, index) =>
      problemAt(file, `themes[${index}]`, referenceFault("theme", theme, context)),
    ),
  ];
}

function checkEventDate(
  { file, value: { date } }: Filed<EventRecord>,
  { released }: RecordContext,
): readonly RecordProblem[] {
  const year = file.split("/")[1] ?? "";
  const misplaced = date.startsWith(year)
    ? undefined
    : {
        wrong: `The date is ${date}, the file lies in the folder of ${year}.`,
        advice: "Move the file to the folder of the year, or correct the date.",
      };
  return [...problemAt(file, "date", dateFault(date, released)), ...problemAt(file, "date", misplaced)];
}

function checkDocuments({
  file,
  value: { body, documents = [] },
}: Filed<EventRecord>): readonly RecordProblem[] {
  const symbols = documents.map(({ symbol }, index) => ({
    path: `documents[${index}].symbol`,
    value: symbol,
  }));
  return [
    ...documents.flatMap((document, index) =>
      problemAt(file, `documents[${index}].symbol`, documentFault(body, document)),
    ),
    ...repeatsAt(file, symbols),
  ];
}

function checkTexts({ file, value: { summary } }: Filed<EventRecord>): readonly RecordProblem[] {
  if (summary !== undefined) return problemAt(file, "summary", summaryFault(summary));
  const advice = "Say in plain and neutral words what happened.";
  return warningAt(file, "summary", { wrong: "The event has no summary.", advice });
}

function checkRests(
  { file, value: { sources, support, disagreements = [] } }: Filed<EventRecord>,
  { released }: RecordContext,
): readonly RecordProblem[] {
  return [
    ...checkHasSource(file, "event", sources),
    ...checkSources(file, "sources", sources, released),
    ...disagreements.flatMap((disagreement, index) =>
      checkSources(file, `disagreements[${index}].sources`, disagreement.sources, released),
    ),
    ...checkSupport(file, support, sources),
    ...checkDisagreements(file, support === "disputed", disagreements.length > 0),
  ];
}

function checkDisagreements(file: string, isDisputed: boolean, isTold: boolean): readonly RecordProblem[] {
  if (isDisputed === isTold) return [];
  return isDisputed
    ? problemAt(file, "support", {
        wrong: "The event is disputed, but nothing says on what the sources differ.",
        advice: "Tell it in `disagreements`, or correct the support.",
      })
    : problemAt(file, "disagreements", {
        wrong: "Sources differ, but the support does not say so.",
        advice: 'Set "support" to "disputed", or tell in `note` what is settled.',
      });
}
