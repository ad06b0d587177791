/** A plain timeline for the page: a dataset like any other, and ways to ask its columns without making objects of them. */
import type { Dataset } from "../dataset/dataset";
import type { Problem } from "../dataset/problem";
import type { BodyId } from "../domain/body";
import type { EventId, UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { FacetCounts } from "../filter/countFacets";
import type { FilterState } from "../filter/filterState";
import { wholeYears } from "../filter/filterSpan";
import type { TextMatches } from "../filter/textMatches";
import { type ColumnsByLane, countByLane, countShown, facetCountsOf, matchColumns } from "./matchColumns";
import type { PlainColumns } from "./plainColumns";
import { toPlainDataset } from "./plainDataset";
import { searchPlain } from "./searchPlain";

/** What is asked of columns; loaded only with a plain timeline. */
export type PlainSource = {
  readonly count: number;
  /** Whole years, from that of the first event to that of the last one or of today. */
  readonly extent: TimeSpan;
  /** What meets everything but the bodies and the dates: the former fold lanes, the latter are the viewport's. */
  readonly match: (filter: FilterState, textMatches: TextMatches | undefined) => ColumnsByLane;
  /** How many of them each lane has within the dates of the filter. */
  readonly countByLane: (columns: ColumnsByLane, filter: FilterState) => ReadonlyMap<BodyId, number>;
  readonly countShown: (counts: ReadonlyMap<BodyId, number>, filter: FilterState) => number;
  readonly facetCounts: (counts: ReadonlyMap<BodyId, number>, filter: FilterState) => FacetCounts;
  readonly find: (id: EventId) => UnEvent | undefined;
  readonly search: (query: string, pause: () => Promise<void>) => Promise<TextMatches>;
};

export type PlainTimeline = {
  readonly dataset: Dataset;
  readonly plain: PlainSource;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly droppedCount: number;
};

function least(column: Float64Array, sign: 1 | -1 = 1): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of column) if (sign * value < found) found = sign * value;
  return found;
}

/** `name` is what the reader is told that this is, such as the last part of its address. */
export function toPlainTimeline(columns: PlainColumns, name: string, now: number): PlainTimeline {
  const { dataset, byLane } = toPlainDataset(columns, name, now);
  const from = least(columns.starts);
  const until = -least(columns.ends, -1);
  return {
    dataset,
    plain: {
      count: columns.count,
      extent: wholeYears(from < until ? { from, until } : undefined, now),
      match: (filter, textMatches) => matchColumns(dataset, byLane, filter, textMatches),
      countByLane,
      countShown,
      facetCounts: (counts, filter) => facetCountsOf(dataset, counts, filter),
      find: (id) => {
        for (const { events } of byLane.values()) {
          const event = events.at(events.indexOf(id));
          if (event !== undefined) return event;
        }
        return undefined;
      },
      search: (query, pause) => searchPlain(byLane, query, pause),
    },
    problems: columns.problems,
    problemCount: columns.problemCount,
    droppedCount: columns.problemCount,
  };
}
