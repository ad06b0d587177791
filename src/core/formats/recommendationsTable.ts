/** The recommendations of a record as a table, a row for each. */
import { lastChecked } from "../domain/lastChecked";
import type { Ask, Recommendation, RecommendationStatus } from "../domain/recommendation";
import { type Column, joinValues } from "./csv";

const text = (
  name: string,
  description: string,
  value: (recommendation: Recommendation) => string | undefined,
) => ({ name, description, type: "string", value }) as const;

export const RECOMMENDATION_COLUMNS: readonly Column<Recommendation>[] = [
  text("id", "Id of the recommendation; never changes.", ({ id }) => id),
  text("title", "What is asked, in a few words.", ({ title }) => title),
  text("summary", "What is asked.", ({ summary }) => summary),
  text("addressees", "Of whom: ids of bodies, or words.", ({ addressees }) => joinValues(addressees)),
  text("status", "What came of it, by the rule.", ({ status }) => status),
  text("rule", "The rule that gives the status.", ({ status }) => STATUS_RULES[status]),
  text("as_of", "EDTF date of the latest evidence; empty: none.", ({ asOf }) => asOf),
  text("first_asked", "EDTF date on which it was first asked.", ({ asked }) => asked[0]?.date),
  text("first_asked_by", "Who asked it first.", ({ asked }) => asked[0]?.by),
  text("first_asked_in", "Where it was first asked.", ({ asked }) => asked[0] && placeOf(asked[0])),
  {
    name: "times_asked",
    description: "How many times it was asked, as far as the record holds them.",
    type: "integer",
    value: ({ asked }) => asked.length,
  },
  text("asked", "Each time: date, who, where.", ({ asked }) =>
    joinValues(asked.map((ask) => [ask.date, ask.by, placeOf(ask)].filter((part) => part !== "").join(", "))),
  ),
  text("evidence", "Each piece: date, effect, what happened.", ({ evidence }) =>
    joinValues(evidence.map(({ date, effect, text: what }) => `${date}, ${effect}: ${what}`)),
  ),
  text("themes", "Ids of the themes.", ({ themes = [] }) => joinValues(themes)),
  text("note", "What else a reader should know.", ({ note }) => note),
  text("sources", "Addresses of the sources.", ({ sources }) => joinValues(sources.map(({ url }) => url))),
  text("support", "How well the sources support it.", ({ support }) => support),
  {
    name: "last_checked",
    description: "Latest day on which a source was read.",
    type: "any",
    value: ({ sources }) => lastChecked(sources),
  },
];

function placeOf({ symbol, place, event }: Ask): string {
  const parts = [symbol, place].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(", ") : (event ?? "");
}

/** In the words of the English pages (`core/text/recommendations`), which a test compares. */
export const STATUS_RULES: Readonly<Record<RecommendationStatus, string>> = {
  fulfilled: "At least one piece of evidence shows that what was asked for was done.",
  partly:
    "Evidence shows that it was done in part, by others, or with interruptions; none shows that all was done.",
  rejected:
    "Evidence shows that those asked refused or acted against it; none shows that any of it was done.",
  lapsed:
    "Evidence shows that it can no longer be done, or is no longer asked for; none shows that any of it was done or refused.",
  pending: "There is evidence of steps or of their absence, but none of anything done, refused or given up.",
  "not-reviewed":
    "The record holds no evidence of what came of it. That is not the same as “nothing was done”.",
};
