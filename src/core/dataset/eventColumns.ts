/** Events as typed arrays, sorted by where they are drawn: what a figure reads, in the millions if need be. */
import type { EventList } from "./eventList";

export type EventColumns = {
  /** By anchor. */
  readonly events: EventList;
  /** Moment at which each event's shape stands: the middle of what a date can be, the start of a span. UTC ms, ascending. */
  readonly anchors: Float64Array;
  /** First and last moment that each event may take up; open ends are cut at `now`. */
  readonly starts: Float64Array;
  readonly ends: Float64Array;
  /** Places of the events that last from one date to another. */
  readonly spans: Uint32Array;
  /** Places of the events that take up more than a day: spans, and dates that are known only to their month or year. */
  readonly lasting: Uint32Array;
  /** Length of the longest event, in ms: how far left of the viewport a visible event can start. */
  readonly longestMs: number;
};
