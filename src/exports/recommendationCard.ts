import { msg, plural } from "@lingui/core/macro";
import { stepsOf } from "../core/chains/recommendationSteps";
import { localize } from "../core/domain/localize";
import type { Recommendation } from "../core/domain/recommendation";
import { joinNames } from "../core/text/filterWords";
import { describeStep, statusLabel, statusRule } from "../core/text/recommendations";
import type { Card } from "./drawCard";
import type { ExportContext } from "./exportContext";
import { PAPER } from "./paper";

/** More steps than that, and nobody reads a picture: the page has them all. */
const MOST_STEPS = 12;

/** A recommendation: of whom it was asked, its status with the rule behind it, and its steps. */
export function recommendationCard(
  recommendation: Recommendation,
  { timeline: { dataset }, i18n }: ExportContext,
): Card {
  const { title, summary, status, addressees } = recommendation;
  const names = addressees.map((id) => localize(dataset.bodyById.get(id)?.names, i18n.locale)?.text ?? id);
  const asked = joinNames(names, i18n);
  const label = statusLabel(status, i18n);
  const steps = stepsOf(recommendation, dataset).map((step) => describeStep(step, i18n));
  const left = steps.length - MOST_STEPS;
  return {
    colour: PAPER.inkSoft,
    kicker: i18n._(msg`Recommendation · asked of ${asked}`),
    title,
    lead: i18n._(msg`Status: ${label}`),
    tally: undefined,
    paragraphs: [statusRule(status, i18n), summary],
    lines: [
      ...steps.slice(0, MOST_STEPS),
      ...(left > 0
        ? [i18n._(msg`… and ${plural(left, { one: "# more step", other: "# more steps" })}`)]
        : []),
    ],
    altText: [title, i18n._(msg`Status: ${label}`), ...steps].join(". "),
  };
}
