/** How much a record holds. */
import type { Source } from "../../core/domain/source";
import type { CompiledRecord } from "../compileRecord";

export type RecordCounts = Readonly<
  Record<"events" | "votes" | "recommendations" | "relations" | "sources", number>
>;

/** `sources` are pages, however many facts rest on each; `votes` those whose positions are on record. */
export function countRecord({ timeline, positions, recommendations }: CompiledRecord): RecordCounts {
  const events = timeline?.events ?? [];
  const sources: readonly (readonly Source[] | undefined)[] = [
    ...events.flatMap((event) => [
      event.sources,
      ...(event.disagreements ?? []).map((disagreement) => disagreement.sources),
    ]),
    ...(timeline?.bodies ?? []).map((body) => body.sources),
    ...recommendations.recommendations.map((recommendation) => recommendation.sources),
    ...[
      ...Object.values(positions.sponsors ?? {}),
      ...Object.values(positions.dissociations ?? {}),
      ...(positions.memberships ?? []),
      ...(positions.regions ?? []),
    ].map((list) => list.sources),
    ...(timeline?.themes ?? []).map(({ passages = [] }) => passages.flatMap(({ source }) => source ?? [])),
  ];
  return {
    events: events.length,
    votes: Object.keys(positions.votes).length,
    recommendations: recommendations.recommendations.length,
    relations: events.flatMap(({ relations = [] }) => relations).length,
    sources: new Set(sources.flatMap((list = []) => list.map(({ url }) => url))).size,
  };
}
