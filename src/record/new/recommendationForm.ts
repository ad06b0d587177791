/** A new recommendation, as it was asked for the first time. */
import { RecommendationRecord } from "../../core/domain/recommendation";
import { localize } from "../../core/domain/localize";
import { dateFault } from "../check/checkDates";
import { addresseeFault } from "../check/checkRecommendations";
import { summaryFault } from "../check/checkSummary";
import { referenceFault } from "../check/recordContext";
import { symbolFault } from "../check/symbols";
import { firstFault, idFault, schemaFault } from "./answerFaults";
import type { Answers, Form } from "./form";
import { listOf } from "./form";
import { proposeIdOfTitle } from "./proposeId";
import { SOURCE_FIELDS, SOURCE_URL, sourcesOf, SUPPORT } from "./sourceFields";

export const RECOMMENDATION_FORM: Form = {
  schema: RecommendationRecord,
  fields: [
    { name: "title", prompt: "What is asked, in a few words" },
    {
      name: "id",
      prompt: "Id, for ever: links use it",
      propose: (answers, { recommendations }) =>
        proposeIdOfTitle(answers.get("title") ?? "", recommendations),
      faultOf: (text, _answers, { recommendations }) =>
        idFault(text, recommendations) ?? schemaFault(RecommendationRecord.shape.id, text),
    },
    {
      name: "summary",
      prompt: "What is asked, in at most 80 plain and neutral words",
      faultOf: (text) => summaryFault(text),
    },
    {
      name: "addressees",
      prompt: "Of whom: ids of bodies, or words with a capital letter, with commas between them",
      faultOf: (text, _answers, record) =>
        firstFault(listOf(text), (addressee) => addresseeFault(addressee, record)),
    },
    {
      name: "themes",
      prompt: "What it is about",
      isOptional: true,
      isList: true,
      choices: ({ themes }) => themes.map(({ id, names }) => ({ id, meaning: localize(names, "en")?.text })),
    },
    {
      name: "asked-date",
      prompt: "When it was asked for the first time, such as 2014-02-17 or 2014-02",
      faultOf: (text, _answers, { released }) => dateFault(text, released),
    },
    { name: "asked-by", prompt: "Who asked" },
    {
      name: "asked-event",
      prompt: "Id of the event at which, or in whose document, it was asked",
      isOptional: true,
      faultOf: (text, _answers, record) => referenceFault("event", text, record),
    },
    {
      name: "asked-symbol",
      prompt: "Symbol of the document that asks",
      isOptional: true,
      faultOf: (text) => symbolFault(text),
    },
    {
      name: "asked-place",
      prompt: "Place in that document, such as paragraph 94 (a)",
      isOptional: true,
      goesWith: { field: "asked-symbol" },
    },
    SOURCE_URL,
    ...SOURCE_FIELDS,
    SUPPORT,
  ],
  draft: (answers) => ({
    file: `recommendations/${answers.get("id")}.json`,
    value: {
      id: answers.get("id"),
      title: answers.get("title"),
      summary: answers.get("summary"),
      addressees: listOf(answers.get("addressees")),
      themes: answers.has("themes") ? listOf(answers.get("themes")) : undefined,
      asked: [firstAsk(answers)],
      evidence: [],
      sources: sourcesOf(answers),
      support: answers.get("support"),
    },
  }),
};

function firstAsk(answers: Answers) {
  return {
    date: answers.get("asked-date"),
    by: answers.get("asked-by"),
    event: answers.get("asked-event"),
    symbol: answers.get("asked-symbol"),
    place: answers.get("asked-place"),
    sources: [answers.get("source-url")],
  };
}
