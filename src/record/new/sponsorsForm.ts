/** Who put the text of an event forward. */
import { draftFault } from "../check/checkSponsors";
import { referenceFault } from "../check/recordContext";
import { SponsorFile } from "../recordSchema";
import { firstFault, presentFault } from "./answerFaults";
import type { Form } from "./form";
import { listOf } from "./form";
import { SOURCE_FIELDS, SOURCE_URL, sourcesOf } from "./sourceFields";

export const SPONSORS_FORM: Form = {
  schema: SponsorFile,
  fields: [
    {
      name: "event",
      prompt: "Id of the event whose text they put forward",
      faultOf: (text, _answers, record) =>
        referenceFault("event", text, record) ?? presentFault(text, record.sponsors, `sponsors/${text}.json`),
    },
    {
      name: "draft",
      prompt: "Symbol of the draft",
      propose: (answers, { events }) =>
        events.get(answers.get("event") ?? "")?.documents?.find(({ role }) => role === "draft")?.symbol,
      faultOf: (text, answers, { events }) => draftFault(text, events.get(answers.get("event") ?? "")),
    },
    {
      name: "states",
      prompt: "The States: codes of states.json with commas between them",
      faultOf: (text, _answers, record) =>
        firstFault(listOf(text), (iso3) => referenceFault("state", iso3, record)),
    },
    { name: "note", prompt: "What the list holds and what it may lack", isOptional: true },
    { ...SOURCE_URL, isOptional: true },
    ...SOURCE_FIELDS,
  ],
  draft: (answers) => ({
    file: `sponsors/${answers.get("event")}.json`,
    value: {
      event: answers.get("event"),
      draft: answers.get("draft"),
      states: [...new Set(listOf(answers.get("states")))].toSorted(),
      note: answers.get("note"),
      sources: sourcesOf(answers),
    },
  }),
};
