/** What the forms have to know of the record to which a file is added. */
import type { Body } from "../../core/domain/body";
import type { EventRecord } from "../../core/domain/event";
import type { EventType, Theme } from "../../core/domain/vocabulary";
import type { RecordContext } from "../check/recordContext";
import { contextOf } from "../check/recordContext";
import type { CompiledRecord } from "../compileRecord";

export type KnownRecord = RecordContext & {
  readonly bodies: readonly Body[];
  readonly types: readonly EventType[];
  readonly themes: readonly Theme[];
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly recommendations: ReadonlySet<string>;
  /** Ids of the events with positions, and of those with sponsors. */
  readonly votes: ReadonlySet<string>;
  readonly sponsors: ReadonlySet<string>;
};

/** `undefined` as long as the record has no frame that can be read. */
export function knownRecord(compiled: CompiledRecord): KnownRecord | undefined {
  const { timeline, positions, recommendations } = compiled;
  if (timeline === undefined) return undefined;
  return {
    ...contextOf({ ...timeline, states: positions.states }),
    bodies: timeline.bodies,
    types: timeline.types,
    themes: timeline.themes,
    events: new Map(timeline.events.map((event) => [event.id, event])),
    recommendations: new Set(recommendations.recommendations.map(({ id }) => id)),
    votes: new Set(Object.keys(positions.votes)),
    sponsors: new Set(Object.keys(positions.sponsors ?? {})),
  };
}
