/** The steps of recommendations as a table, a row for each: what the lanes and the chains draw. */
import type { RecommendationStep } from "../chains/recommendationSteps";
import type { Recommendation } from "../domain/recommendation";
import { type Column, joinValues } from "./csv";

export type StepRow = { readonly recommendation: Recommendation; readonly step: RecommendationStep };

const text = (name: string, description: string, value: (row: StepRow) => string | undefined) =>
  ({ name, description, type: "string", value }) as const;

export const STEP_COLUMNS: readonly Column<StepRow>[] = [
  text("recommendation", "Id of the recommendation.", ({ recommendation }) => recommendation.id),
  text("title", "What is asked, in a few words.", ({ recommendation }) => recommendation.title),
  text("status", "What came of it, by the rule.", ({ recommendation }) => recommendation.status),
  text("step", "Names the step within its recommendation.", ({ step }) => step.id),
  text(
    "kind",
    "first-asked, asked-again, or the effect of a piece of evidence: fulfils, fulfils-in-part, refuses, ends, falls-short.",
    ({ step }) => step.kind,
  ),
  text("date", "EDTF date, as precise as its source.", ({ step }) => step.date),
  text("by", "Who asked; empty: not an ask.", ({ step }) => step.by),
  text("text", "How it was asked, or what happened.", ({ step }) => step.text),
  text("event", "Id of the event of the record.", ({ step }) => step.event?.id),
  text("symbol", "Symbol of the document.", ({ step }) => step.symbol),
  text("place", "Where in that document.", ({ step }) => step.place),
  text("sources", "Addresses of the sources of the step.", ({ step }) =>
    joinValues(step.sources.map(({ url }) => url)),
  ),
];
