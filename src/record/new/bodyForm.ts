/** A new body. Its place in the order of `timeline.json` is the editor's to choose. */
import { Body } from "../../core/domain/body";
import { localize } from "../../core/domain/localize";
import { idFault, schemaFault } from "./answerFaults";
import type { Form } from "./form";
import { proposeIdOfTitle } from "./proposeId";
import { SOURCE_FIELDS, SOURCE_URL, sourcesOf } from "./sourceFields";

export const BODY_FORM: Form = {
  schema: Body,
  fields: [
    { name: "name", prompt: "Full name in English" },
    { name: "name-ko", prompt: "Full name in Korean", isOptional: true },
    { name: "abbreviation", prompt: "Usual abbreviation, if there is one", isOptional: true },
    {
      name: "id",
      prompt: "Id, for ever: links use it",
      propose: (answers, { ids }) =>
        proposeIdOfTitle(answers.get("abbreviation") ?? "", ids.body) ??
        proposeIdOfTitle(answers.get("name") ?? "", ids.body),
      faultOf: (text, _answers, { ids }) => idFault(text, ids.body) ?? schemaFault(Body.shape.id, text),
    },
    {
      name: "parent",
      prompt: "Body in whose lane it is drawn, when it has none of its own",
      isOptional: true,
      choices: ({ bodies }) =>
        bodies
          .filter(({ parent }) => parent === undefined)
          .map(({ id, names }) => ({ id, meaning: localize(names, "en")?.text })),
    },
    { ...SOURCE_URL, isOptional: true },
    ...SOURCE_FIELDS,
  ],
  draft: (answers) => ({
    file: `bodies/${answers.get("id")}.json`,
    value: {
      id: answers.get("id"),
      parent: answers.get("parent"),
      names: { en: answers.get("name"), ko: answers.get("name-ko") },
      abbreviation: answers.get("abbreviation"),
      sources: answers.has("source-url") ? sourcesOf(answers) : undefined,
    },
  }),
};
