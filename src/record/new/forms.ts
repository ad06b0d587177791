/** What can be added to a record, and what is asked for it. */
import { BODY_FORM } from "./bodyForm";
import { EVENT_FORM } from "./eventForm";
import type { Form } from "./form";
import { RECOMMENDATION_FORM } from "./recommendationForm";
import { SPONSORS_FORM } from "./sponsorsForm";
import { VOTE_FORM } from "./voteForm";

export const FORMS: ReadonlyMap<string, Form> = new Map([
  ["event", EVENT_FORM],
  ["vote", VOTE_FORM],
  ["recommendation", RECOMMENDATION_FORM],
  ["sponsors", SPONSORS_FORM],
  ["body", BODY_FORM],
]);
