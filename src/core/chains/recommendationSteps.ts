/** The chain of a recommendation: each time that it was asked, and what came of it, as one row of steps. */
import type { Dataset } from "../dataset/dataset";
import { type DateExtent, parseEdtf } from "../domain/edtf";
import type { UnEvent } from "../domain/event";
import type { Ask, Effect, Evidence, Recommendation, RecommendationStatus } from "../domain/recommendation";
import { statusGivenBy } from "../domain/recommendationStatus";
import type { Source } from "../domain/source";

/** What a step is: it was asked first, it was asked again, or evidence of what came of it, by its effect. */
export type StepKind = "first-asked" | "asked-again" | Effect;

export type RecommendationStep = {
  /** Names it among the steps of its recommendation: "asked-1", "evidence-2". */
  readonly id: string;
  readonly kind: StepKind;
  /** EDTF, as written. */
  readonly date: string;
  /** `undefined` where the date cannot be understood: the step is told, and not drawn. */
  readonly extent: DateExtent | undefined;
  /** Who asked; absent of evidence. */
  readonly by: string | undefined;
  readonly text: string | undefined;
  readonly event: UnEvent | undefined;
  /** Symbol of the document in which it stands, else of the first document of its event. */
  readonly symbol: string | undefined;
  /** Where in that document. */
  readonly place: string | undefined;
  readonly sources: readonly Source[];
};

/** In the order of time, as they are drawn from left to right. What has one date: asks before evidence. */
export function stepsOf(recommendation: Recommendation, dataset: Dataset): readonly RecommendationStep[] {
  const { asked, evidence, sources } = recommendation;
  const common = (step: Ask | Evidence) => {
    const event = step.event === undefined ? undefined : dataset.eventById.get(step.event);
    return {
      date: step.date,
      extent: parseEdtf(step.date),
      text: step.text,
      event,
      sources: sources.filter(({ url }) => step.sources.includes(url)),
    };
  };
  const asks = asked.map((ask, place): RecommendationStep => {
    const { event, ...rest } = common(ask);
    const symbol = ask.symbol ?? event?.documents?.[0]?.symbol;
    const kind = place === 0 ? "first-asked" : "asked-again";
    return { id: `asked-${place + 1}`, kind, by: ask.by, event, symbol, place: ask.place, ...rest };
  });
  const outcomes = evidence.map((piece, place): RecommendationStep => {
    const { event, ...rest } = common(piece);
    const symbol = event?.documents?.[0]?.symbol;
    const id = `evidence-${place + 1}`;
    return { id, kind: piece.effect, by: undefined, event, symbol, place: undefined, ...rest };
  });
  return [...asks, ...outcomes].toSorted((a, b) => anchorOf(a.extent) - anchorOf(b.extent));
}

export function isAsk(kind: StepKind): kind is "first-asked" | "asked-again" {
  return kind === "first-asked" || kind === "asked-again";
}

/** The evidence on which a status rests: the latest of the kind that its rule looks for. */
export function decidingStep(
  steps: readonly RecommendationStep[],
  status: RecommendationStatus,
): RecommendationStep | undefined {
  return steps.findLast(({ kind }) => !isAsk(kind) && statusGivenBy(kind) === status);
}

/** Where a date stands on an axis: in the middle of what it may mean, a span at its start; an unknown one at the end. */
export function anchorOf(extent: DateExtent | undefined): number {
  if (extent === undefined) return Number.POSITIVE_INFINITY;
  return extent.kind === "interval" ? extent.from : (extent.from + extent.until) / 2;
}
