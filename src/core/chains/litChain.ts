/** The chain that an address asks to stand out: that of a recommendation, or of an event. */
import type { Dataset } from "../dataset/dataset";
import type { EventId, UnEvent } from "../domain/event";
import type { Recommendation } from "../domain/recommendation";
import { type StepKind, stepsOf } from "./recommendationSteps";
import { type ChainReach, walkChain } from "./walkChain";

/** What an event is in a chain: a step of a recommendation; or the event itself, what it builds on, what it led to. */
export type ChainRole = StepKind | "itself" | "builds-on" | "led-to";

/** The events of a chain by their ids, in its order. */
export type LitEvents = ReadonlyMap<EventId, LitEvent>;
type LitEvent = { readonly event: UnEvent; readonly roles: readonly ChainRole[] };

export type LitChain = {
  /** Whose chain it is. */
  readonly of: Recommendation | UnEvent;
  readonly kind: "recommendation" | "event";
  readonly events: LitEvents;
  /** Steps that no event of the record stands for. */
  readonly eventless: number;
};

export function litRecommendation(recommendation: Recommendation, dataset: Dataset): LitChain {
  const steps = stepsOf(recommendation, dataset);
  const events = new Map<EventId, LitEvent>();
  for (const { event, kind } of steps) {
    if (event === undefined) continue;
    const roles = events.get(event.id)?.roles ?? [];
    // One event can be a step twice, such as a meeting at which something was asked and refused.
    events.set(event.id, { event, roles: roles.includes(kind) ? roles : [...roles, kind] });
  }
  const eventless = steps.filter(({ event }) => event === undefined).length;
  return { of: recommendation, kind: "recommendation", events, eventless };
}

/** As far as the chain is followed beside the event, too. */
export function litEvent(event: UnEvent, reach: ChainReach, dataset: Dataset): LitChain {
  const own: readonly [EventId, LitEvent] = [event.id, { event, roles: ["itself"] }];
  const others = walkChain(dataset, event, reach).steps.map(
    ({ event: other, distance }): readonly [EventId, LitEvent] => [
      other.id,
      { event: other, roles: [distance < 0 ? "builds-on" : "led-to"] },
    ],
  );
  return { of: event, kind: "event", events: new Map([own, ...others]), eventless: 0 };
}
