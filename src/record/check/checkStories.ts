/** Stories: every step rests on events of the record, is short, and stands in all languages of its story. */
import type { Story, StoryStep } from "../../core/dataset/storiesSchema";
import type { LocalizedText } from "../../core/domain/text";
import { paths } from "../../core/url/paths";
import type { Fault, RecordProblem } from "../recordProblem";
import { problemAt } from "../recordProblem";
import type { Filed, RecordParts } from "../recordSchema";
import { repeatsAt } from "./checkIds";
import { summaryFault } from "./checkSummary";
import type { RecordContext } from "./recordContext";
import { referenceFault } from "./recordContext";

type Others = Pick<RecordParts, "bodies" | "recommendations">;

export function checkStory(
  { file, value: { title, steps } }: Filed<Story>,
  others: Others,
  context: RecordContext,
): readonly RecordProblem[] {
  return steps.flatMap((step, index) => {
    const path = `steps[${index}]`;
    const events = step.events.map((value, place) => ({ path: `${path}.events[${place}]`, value }));
    return [
      ...checkTexts(file, path, step, title),
      ...events.flatMap((event) =>
        problemAt(file, event.path, referenceFault("event", event.value, context)),
      ),
      ...repeatsAt(file, events),
      ...problemAt(file, `${path}.view`, viewFault(step.view, context)),
      ...problemAt(file, `${path}.recommendation`, recommendationFault(step, others)),
      ...problemAt(file, `${path}.silence`, silenceFault(step, others)),
    ];
  });
}

function checkTexts(
  file: string,
  path: string,
  { heading, text, reading }: StoryStep,
  title: LocalizedText,
): readonly RecordProblem[] {
  const fields = Object.entries({ heading, text, ...(reading === undefined ? {} : { reading }) });
  return fields.flatMap(([field, texts]) => [
    ...problemAt(file, `${path}.${field}`, languageFault(texts, title)),
    ...Object.entries(texts).flatMap(([lang, words]) =>
      problemAt(file, `${path}.${field}.${lang}`, summaryFault(words, field)),
    ),
  ]);
}

/** Half a step in another language would read as if the rest had been left out on purpose. */
function languageFault(texts: LocalizedText, title: LocalizedText): Fault | undefined {
  const missing = Object.keys(title).filter((lang) => (texts[lang] ?? "") === "");
  const foreign = Object.keys(texts).filter((lang) => title[lang] === undefined);
  if (missing.length + foreign.length === 0) return undefined;
  return {
    wrong: `It does not stand in the languages of the title: ${[...missing, ...foreign].join(", ")}.`,
    advice: "Write all of a story in the same languages.",
  };
}

/** The text stands beside a timeline: no other page fits there. */
function viewFault(view: string, context: RecordContext): Fault | undefined {
  const [path = ""] = view.split("?");
  if (path === paths.timeline()) return undefined;
  const id = path.startsWith(paths.event("")) ? path.slice(paths.event("").length) : undefined;
  if (id !== undefined) return referenceFault("event", id, context);
  const advice = `Name an address that is / or begins with ${paths.event("")}.`;
  return { wrong: `The view "${view}" is no timeline.`, advice };
}

function recommendationFault({ recommendation }: StoryStep, { recommendations }: Others): Fault | undefined {
  if (recommendation === undefined || recommendations.some(({ value }) => value.id === recommendation)) {
    return undefined;
  }
  const advice = "Name the id of a file in recommendations/.";
  return { wrong: `There is no recommendation "${recommendation}".`, advice };
}

function silenceFault({ silence }: StoryStep, { bodies }: Others): Fault | undefined {
  const body = bodies.find(({ value }) => value.id === silence)?.value;
  if (silence === undefined || body?.coverage !== undefined) return undefined;
  return {
    wrong: `The record claims to be complete for nothing of "${silence}", so it has no silence to tell.`,
    advice: "Name a body of bodies/ with a coverage.",
  };
}
