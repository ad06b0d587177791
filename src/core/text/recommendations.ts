/** How recommendations, their evidence and their status are said. */
import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ChainRole } from "../chains/litChain";
import type { RecommendationStep, StepKind } from "../chains/recommendationSteps";
import type { Effect, RecommendationStatus } from "../domain/recommendation";
import { describeEdtf } from "./dates";

export function statusLabel(status: RecommendationStatus, i18n: I18n): string {
  return i18n._(STATUSES[status].label);
}

/** The rule that gives the status, in one sentence; rules of `domain/recommendationStatus`. */
export function statusRule(status: RecommendationStatus, i18n: I18n): string {
  return i18n._(STATUSES[status].rule);
}

type Explained = { readonly label: MessageDescriptor; readonly rule: MessageDescriptor };

const STATUSES: Readonly<Record<RecommendationStatus, Explained>> = {
  fulfilled: {
    label: msg`Fulfilled`,
    rule: msg`At least one piece of evidence shows that what was asked for was done.`,
  },
  partly: {
    label: msg`Partly fulfilled`,
    rule: msg`Evidence shows that it was done in part, by others, or with interruptions; none shows that all was done.`,
  },
  rejected: {
    label: msg`Rejected`,
    rule: msg`Evidence shows that those asked refused or acted against it; none shows that any of it was done.`,
  },
  lapsed: {
    label: msg`Lapsed`,
    rule: msg`Evidence shows that it can no longer be done, or is no longer asked for; none shows that any of it was done or refused.`,
  },
  pending: {
    label: msg`Pending`,
    rule: msg`There is evidence of steps or of their absence, but none of anything done, refused or given up.`,
  },
  "not-reviewed": {
    label: msg`Not reviewed`,
    rule: msg`The record holds no evidence of what came of it. That is not the same as “nothing was done”.`,
  },
};

/** What a piece of evidence says about the recommendation. */
export function effectLabel(effect: Effect, i18n: I18n): string {
  return i18n._(EFFECTS[effect]);
}

const EFFECTS: Readonly<Record<Effect, MessageDescriptor>> = {
  fulfils: msg`done`,
  "fulfils-in-part": msg`done in part`,
  refuses: msg`refused`,
  ends: msg`given up or no longer possible`,
  "falls-short": msg`not done by then, or a step that falls short`,
};

/** What a step is, in the words of its effect where it is evidence. */
export function stepLabel(kind: StepKind, i18n: I18n): string {
  return i18n._(STEPS[kind]);
}

const STEPS: Readonly<Record<StepKind, MessageDescriptor>> = {
  "first-asked": msg`first asked`,
  "asked-again": msg`asked again`,
  ...EFFECTS,
};

/** What an event is in a chain. */
export function chainRoleLabel(role: ChainRole, i18n: I18n): string {
  return i18n._(ROLES[role]);
}

const ROLES: Readonly<Record<ChainRole, MessageDescriptor>> = {
  ...STEPS,
  itself: msg`the event whose chain it is`,
  "builds-on": msg`what that builds on`,
  "led-to": msg`what that led to`,
};

/** What a step is in a word or two, for a label beside a mark. */
export function shortStepLabel(kind: StepKind, i18n: I18n): string {
  return i18n._(SHORT_STEPS[kind]);
}

const SHORT_STEPS: Readonly<Record<StepKind, MessageDescriptor>> = {
  ...STEPS,
  "fulfils-in-part": msg`in part`,
  ends: msg`given up`,
  "falls-short": msg`fell short`,
};

/**
 * All of a step on one line: "17 February 2014 · first asked · Commission of inquiry · A/HRC/25/63". The text of an ask
 * says where its words differ from the recommendation's: without it, the step would claim too much.
 */
export function describeStep({ kind, date, by, text, symbol }: RecommendationStep, i18n: I18n): string {
  const parts = [describeEdtf(date, i18n), stepLabel(kind, i18n), by, text, symbol];
  return parts.filter((part) => part !== undefined).join(" · ");
}
