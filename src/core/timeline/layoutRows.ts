/** The timeline of a narrow screen: time runs down, one row an event, lanes are thin columns like those of a commit graph. */
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { LaneIndex } from "./laneIndex";
import { holds } from "./packTile";

export type TimelineRow = {
  readonly key: string;
  readonly rung: number;
  /** Columns with a span that lasts past this row: drawn thick. */
  readonly lasting: ReadonlySet<number>;
} & (
  | {
      readonly kind: "event";
      readonly event: UnEvent;
      /** Further columns, where an event stands in several lanes. */
      readonly alsoIn: readonly number[];
    }
  | {
      readonly kind: "cluster";
      readonly count: number;
      /** Its year. */
      readonly span: TimeSpan;
      /** Whether that year alone has few enough events for a row each. */
      readonly canOpen: boolean;
    }
);

export type YearOfRows = { readonly year: number; readonly rows: readonly TimelineRow[] };

/** With more events than this, a year becomes one counted row per lane. */
export const MOST_ROWS = 400;

/** An event in a lane. */
type Entry = {
  readonly lane: LaneIndex;
  readonly index: number;
  readonly start: number;
  readonly end: number;
};

/** Rows by year, earliest first. */
export function layoutRows(lanes: readonly LaneIndex[], viewport: TimeSpan): readonly YearOfRows[] {
  const entries = entriesIn(lanes, viewport);
  const years = new Map<number, Entry[]>();
  for (const entry of entries) {
    const year = new Date(entry.start).getUTCFullYear();
    const inYear = years.get(year) ?? [];
    inYear.push(entry);
    years.set(year, inYear);
  }
  if (isDense(entries, lanes.length)) {
    return [...years].map(([year, inYear]) => ({
      year,
      rows: clusterRows(year, inYear, entries, lanes.length),
    }));
  }
  const spans = entries.filter(({ lane, index }) => holds(lane.spans, index));
  return [...years].map(([year, inYear]) => ({ year, rows: eventRows(inYear, spans) }));
}

/** In the order of their rows. No event is made an object for this: there may be a million. */
function entriesIn(lanes: readonly LaneIndex[], viewport: TimeSpan): readonly Entry[] {
  const entries: Entry[] = [];
  for (const lane of lanes) {
    for (const [index, start] of lane.starts.entries()) {
      const end = lane.ends[index] ?? start;
      if (start < viewport.until && end > viewport.from) entries.push({ lane, index, start, end });
    }
  }
  return entries.toSorted((a, b) => a.start - b.start || a.lane.rung - b.lane.rung);
}

/** Whether there are too many events for a row each; one that stands in several lanes has but one. */
function isDense(entries: readonly Entry[], laneCount: number): boolean {
  if (entries.length <= MOST_ROWS) return false;
  if (entries.length > MOST_ROWS * laneCount) return true;
  return new Set(entries.map(({ lane, index }) => lane.events.at(index)?.id)).size > MOST_ROWS;
}

function eventRows(inYear: readonly Entry[], spans: readonly Entry[]): readonly TimelineRow[] {
  const columns = new Map<UnEvent, { readonly start: number; readonly rungs: number[] }>();
  for (const { lane, index, start } of inYear) {
    const event = lane.events.at(index);
    if (event === undefined) continue;
    const known = columns.get(event);
    if (known === undefined) columns.set(event, { start, rungs: [lane.rung] });
    else known.rungs.push(lane.rung);
  }
  return [...columns].map(([event, { start, rungs }]) => {
    const [rung = 0, ...alsoIn] = rungs;
    const lasting = new Set(
      spans.filter((span) => span.start <= start && span.end > start).map(({ lane }) => lane.rung),
    );
    return { kind: "event", key: event.id, rung, alsoIn, event, lasting };
  });
}

function clusterRows(
  year: number,
  inYear: readonly Entry[],
  all: readonly Entry[],
  laneCount: number,
): readonly TimelineRow[] {
  const counts = new Map<number, number>();
  for (const { lane } of inYear) counts.set(lane.rung, (counts.get(lane.rung) ?? 0) + 1);
  const span = { from: Date.UTC(year), until: Date.UTC(year + 1) };
  const during = all.filter(({ start, end }) => start < span.until && end > span.from);
  const canOpen = !isDense(during, laneCount);
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([rung, count]) => ({
      kind: "cluster",
      key: `${year}/${rung}`,
      rung,
      count,
      span,
      canOpen,
      lasting: new Set<number>(),
    }));
}
