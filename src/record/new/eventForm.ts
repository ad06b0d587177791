/** A new event. */
import { Action, Tally } from "../../core/domain/action";
import { DocumentReference, EventRecord } from "../../core/domain/event";
import { RELATION_TYPES } from "../../core/domain/relation";
import { localize } from "../../core/domain/localize";
import { dateFault } from "../check/checkDates";
import { linkSourceFault, sourceAddresses } from "../check/checkRelations";
import { summaryFault } from "../check/checkSummary";
import { referenceFault } from "../check/recordContext";
import { documentFault, symbolFault } from "../check/symbols";
import type { Fault } from "../recordProblem";
import { idFault, schemaFault } from "./answerFaults";
import type { Answers, Choice, Field, Form } from "./form";
import { listOf } from "./form";
import { proposeEventId } from "./proposeId";
import { SOURCE_FIELDS, SOURCE_URL, sourcesOf, SUPPORT } from "./sourceFields";

const ROLES = DocumentReference.shape.role.def.innerType.options;
const MANNERS = Action.def.options.flatMap(({ shape }) => shape.manner.def.values);
const OUTCOMES = Action.def.options[0].shape.outcome.options;

const WHAT_AND_WHEN: readonly Field[] = [
  {
    name: "body",
    prompt: "Which body acted",
    choices: ({ bodies }) => bodies.map(({ id, names }) => choice(id, names)),
  },
  {
    name: "type",
    prompt: "What kind of event it is",
    choices: ({ types }) => types.map(({ id, names }) => choice(id, names)),
  },
  {
    name: "date",
    prompt: "When, no more precisely than the source: 2014-02-17, 2014-02, 2013-08-20/2013-08-24",
    faultOf: (text, _answers, { released }) => dateFault(text, released) ?? yearFault(text),
  },
  { name: "title", prompt: "Title, in plain words of your own" },
  {
    name: "symbol",
    prompt: "Symbol of its document, such as A/HRC/25/63",
    isOptional: true,
    faultOf: (text) => symbolFault(text),
  },
  {
    name: "role",
    prompt: "What the document is to the event",
    isOptional: true,
    goesWith: { field: "symbol" },
    choices: () => ROLES.map((id) => ({ id })),
    faultOf: (role, answers) =>
      documentFault(answers.get("body") ?? "", { symbol: answers.get("symbol") ?? "", role }),
  },
  {
    name: "id",
    prompt: "Id, for ever: links use it",
    propose: (answers, { ids }) =>
      proposeEventId(
        {
          body: answers.get("body"),
          type: answers.get("type"),
          date: answers.get("date"),
          symbol: answers.get("symbol"),
        },
        ids.event,
      ),
    faultOf: (text, _answers, { ids }) => idFault(text, ids.event) ?? schemaFault(EventRecord.shape.id, text),
  },
];

const HOW_DECIDED: readonly Field[] = [
  {
    name: "summary",
    prompt: "What happened, in at most 80 plain and neutral words",
    isOptional: true,
    faultOf: (text) => summaryFault(text),
  },
  {
    name: "manner",
    prompt: "How it was decided, if anything was",
    isOptional: true,
    choices: () => MANNERS.map((id) => ({ id })),
  },
  {
    name: "outcome",
    prompt: "What came of it",
    goesWith: { field: "manner" },
    choices: () => OUTCOMES.map((id) => ({ id })),
  },
  {
    name: "tally",
    prompt: "In favour, against and abstaining, such as 111, 19, 55",
    goesWith: { field: "manner", answer: "totals-only" },
    faultOf: (text) => tallyFault(text),
  },
  {
    name: "themes",
    prompt: "What it is about",
    isOptional: true,
    isList: true,
    choices: ({ themes }) => themes.map(({ id, names }) => choice(id, names)),
  },
];

const LINK: readonly Field[] = [
  {
    name: "relation-target",
    prompt: "Id of an earlier event that it is linked to (more can be added in the file)",
    isOptional: true,
    faultOf: (text, _answers, record) => referenceFault("event", text, record),
  },
  {
    name: "relation-type",
    prompt: "How this event stands to that one",
    goesWith: { field: "relation-target" },
    choices: () => RELATION_TYPES.map((id) => ({ id })),
  },
  {
    name: "relation-source",
    prompt: "Address of the source, of this event or that one, in which the link can be read",
    isOptional: true,
    goesWith: { field: "relation-target" },
    faultOf: (text, answers, { events }) => {
      const target = answers.get("relation-target") ?? "";
      const own = answers.get("source-url") ?? [];
      return linkSourceFault(text, target, sourceAddresses(events.get(target)).concat(own));
    },
  },
];

export const EVENT_FORM: Form = {
  schema: EventRecord,
  fields: [
    ...WHAT_AND_WHEN,
    ...HOW_DECIDED,
    { ...SOURCE_URL, isOptional: true },
    ...SOURCE_FIELDS,
    ...LINK,
    { ...SUPPORT, isOptional: true },
  ],
  draft: (answers) => ({
    file: `events/${answers.get("date")?.slice(0, 4)}/${answers.get("id")}.json`,
    value: {
      id: answers.get("id"),
      body: answers.get("body"),
      type: answers.get("type"),
      date: answers.get("date"),
      title: answers.get("title"),
      summary: answers.get("summary"),
      documents: answers.has("symbol")
        ? [{ symbol: answers.get("symbol"), role: answers.get("role") }]
        : undefined,
      action: answers.has("manner") ? actionOf(answers) : undefined,
      themes: answers.has("themes") ? listOf(answers.get("themes")) : undefined,
      relations: answers.has("relation-target") ? [relationOf(answers)] : undefined,
      sources: sourcesOf(answers),
      support: answers.get("support"),
    },
  }),
};

function choice(id: string, names: Readonly<Record<string, string>>): Choice {
  return { id, meaning: localize(names, "en")?.text };
}

/** An event lies in the folder of the year with which its date begins. */
function yearFault(date: string): Fault | undefined {
  if (/^[0-9]{4}/.test(date)) return undefined;
  return { wrong: `"${date}" does not begin with a year.`, advice: "Begin with four digits, as in 2014-02." };
}

function tallyFault(text: string): Fault | undefined {
  return listOf(text).length === 3
    ? schemaFault(Tally, tallyFrom(text))
    : {
        wrong: `"${text}" are not three numbers.`,
        advice: "Write them with commas between them: 111, 19, 55.",
      };
}

function tallyFrom(text: string | undefined) {
  const [inFavour, against, abstaining] = listOf(text).map(Number);
  return { inFavour, against, abstaining };
}

function actionOf(answers: Answers) {
  const tally = answers.has("tally") ? tallyFrom(answers.get("tally")) : undefined;
  return { manner: answers.get("manner"), outcome: answers.get("outcome"), tally };
}

function relationOf(answers: Answers) {
  return {
    type: answers.get("relation-type"),
    target: answers.get("relation-target"),
    source: answers.get("relation-source"),
  };
}
