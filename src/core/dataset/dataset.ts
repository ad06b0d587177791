/** What the app works with: validated, resolved, sorted. Nothing here is mutated after parsing. */
import type { Body, BodyId } from "../domain/body";
import type { EventId, UnEvent } from "../domain/event";
import type { LocalizedText } from "../domain/text";
import type { EventType, Theme } from "../domain/vocabulary";
import type { Problem } from "./problem";
import type { OpenQuestion, StartingPoint } from "./timelineSchema";

export type Dataset = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText | undefined;
  readonly language: string;
  /** EDTF day of its release; `undefined` for a file that does not say. */
  readonly released: string | undefined;
  readonly licence: string | undefined;
  readonly positions: string | undefined;
  readonly recommendations: string | undefined;
  readonly startingPoints: readonly StartingPoint[];
  readonly bodies: readonly Body[];
  readonly types: readonly EventType[];
  readonly themes: readonly Theme[];
  readonly questions: readonly OpenQuestion[];
  /** By start, then end, then id. */
  readonly events: readonly UnEvent[];
  readonly bodyById: ReadonlyMap<BodyId, Body>;
  readonly typeById: ReadonlyMap<string, EventType>;
  readonly themeById: ReadonlyMap<string, Theme>;
  readonly eventById: ReadonlyMap<EventId, UnEvent>;
};

export type ParsedTimeline = { readonly dataset: Dataset; readonly problems: readonly Problem[] };

/** Heads of lanes: the rungs of the ladder, top first. */
export function lanesOf(dataset: Dataset): readonly Body[] {
  return dataset.bodies.filter((body) => body.parent === undefined);
}

/** The rung on which a body is drawn: itself, or its parent. */
export function laneOf(dataset: Dataset, body: BodyId): BodyId {
  return dataset.bodyById.get(body)?.parent ?? body;
}
