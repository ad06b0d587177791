/** The source of a new file: asked for together, and only whole. */
import { Source, SOURCE_KINDS, SUPPORT_LEVELS } from "../../core/domain/source";
import { dayFault } from "../check/checkDates";
import { linkFault } from "../check/checkLinks";
import { schemaFault } from "./answerFaults";
import type { Answers, Field } from "./form";

const goesWith = { field: "source-url" };

export const SOURCE_URL: Field = {
  name: "source-url",
  prompt: "Address of a page that you read (more can be added in the file)",
  faultOf: (text) => schemaFault(Source.shape.url, text) ?? linkFault(text),
};

/** What is asked of the page at `SOURCE_URL`. */
export const SOURCE_FIELDS: readonly Field[] = [
  { name: "source-publisher", prompt: "Who published it", goesWith },
  { name: "source-title", prompt: "Its title", goesWith },
  {
    name: "source-kind",
    prompt: "What kind of source it is",
    goesWith,
    choices: () => SOURCE_KINDS.map((id) => ({ id })),
  },
  {
    name: "source-supports",
    prompt: "What it supports, if not all",
    goesWith,
    isOptional: true,
  },
  {
    name: "source-checked",
    prompt: "The day on which you read it, such as 2026-11-23",
    goesWith,
    isOptional: true,
    faultOf: (text, _answers, { released }) => dayFault(text, released),
  },
];

export const SUPPORT: Field = {
  name: "support",
  prompt: "What all of it rests on",
  choices: () => SUPPORT_LEVELS.map((id) => ({ id })),
};

/** The source that was answered for, as a list of one or none. */
export function sourcesOf(answers: Answers): readonly unknown[] {
  const url = answers.get("source-url");
  if (url === undefined) return [];
  return [
    {
      publisher: answers.get("source-publisher"),
      title: answers.get("source-title"),
      url,
      kind: answers.get("source-kind"),
      supports: answers.get("source-supports"),
      checked: answers.get("source-checked"),
    },
  ];
}
