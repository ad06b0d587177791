/** How a body decided, in words. "Without a vote" is never called unanimous, and no total is made up. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Action, Tally } from "../domain/action";
import { type Decision, tallyOf } from "../domain/decision";

/** "Adopted by recorded vote: 30 in favour, 6 against, 11 abstaining", "Adopted without a vote". */
export function describeDecision(action: Action, i18n: I18n): string {
  if (action.outcome === "not-put") return i18n._(msg`Not put to the vote`);
  const how = i18n._(HOW[action.outcome][hasAgendaQuestion(action) ? "agenda" : action.manner]);
  const tally = tallyOf(action);
  if (tally !== undefined) {
    const counts = describeTally(tally, i18n);
    return i18n._(msg`${how}: ${counts}`);
  }
  const isVote = action.manner !== "without-vote" && action.manner !== "unknown";
  return isVote ? i18n._(msg`${how}; the totals are not confirmed`) : how;
}

/** "30 in favour, 6 against, 11 abstaining, 2 not voting": the last only where the source counts them. */
export function describeTally({ inFavour, against, abstaining, notVoting }: Tally, i18n: I18n): string {
  return notVoting === undefined
    ? i18n._(msg`${inFavour} in favour, ${against} against, ${abstaining} abstaining`)
    : i18n._(
        msg`${inFavour} in favour, ${against} against, ${abstaining} abstaining, ${notVoting} not voting`,
      );
}

/** A value of the facet "manner". */
export function decisionLabel(decision: Decision, i18n: I18n): string {
  return i18n._(DECISION_LABELS[decision]);
}

const DECISION_LABELS: Readonly<Record<Decision, MessageDescriptor>> = {
  "recorded-vote": msg`Recorded vote`,
  "totals-only": msg`Vote, totals only`,
  "without-vote": msg`Without a vote`,
  "procedural-vote": msg`Procedural vote`,
  "not-adopted": msg`Not adopted`,
  unknown: msg`Not known how`,
};

type How = Readonly<Record<Action["manner"] | "agenda", MessageDescriptor>>;

const HOW: Readonly<Record<"adopted" | "rejected", How>> = {
  adopted: {
    "recorded-vote": msg`Adopted by recorded vote`,
    "totals-only": msg`Adopted by a vote with only totals on record`,
    "without-vote": msg`Adopted without a vote`,
    "procedural-vote": msg`Adopted by procedural vote`,
    agenda: msg`Agenda adopted by procedural vote`,
    unknown: msg`Adopted; how is not known`,
  },
  rejected: {
    "recorded-vote": msg`Rejected by recorded vote`,
    "totals-only": msg`Rejected by a vote with only totals on record`,
    "without-vote": msg`Rejected without a vote`,
    "procedural-vote": msg`Rejected by procedural vote`,
    agenda: msg`Agenda rejected by procedural vote`,
    unknown: msg`Rejected; how is not known`,
  },
};

/** A vote on whether to take a matter up at all: "adopted" alone would sound as if a text had been. */
function hasAgendaQuestion({ manner, question }: Action): boolean {
  return manner === "procedural-vote" && question?.toLowerCase() === "adoption of the agenda";
}
