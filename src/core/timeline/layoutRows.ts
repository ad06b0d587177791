/** The timeline of a narrow screen: time runs down, one row an event, lanes are thin columns like those of a commit graph. */
import type { UnEvent } from "../domain/event";
import type { TimeSpan } from "../domain/timeSpan";
import type { LaneIndex } from "./laneIndex";

export type TimelineRow = {
  readonly key: string;
  readonly rung: number;
  /** Columns with a span that lasts past this row: drawn thick. */
  readonly lasting: ReadonlySet<number>;
} & (
  | { readonly kind: "event"; readonly event: UnEvent }
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

type Entry = { readonly event: UnEvent; readonly rung: number; readonly start: number; readonly end: number };

/** Rows by year, earliest first. */
export function layoutRows(lanes: readonly LaneIndex[], viewport: TimeSpan): readonly YearOfRows[] {
  const entries = lanes
    .flatMap((lane) =>
      lane.events.map((event, i): Entry => {
        const start = lane.starts[i] ?? event.extent.from;
        return { event, rung: lane.rung, start, end: lane.ends[i] ?? start };
      }),
    )
    .filter(({ start, end }) => start < viewport.until && end > viewport.from)
    .toSorted((a, b) => a.start - b.start || a.rung - b.rung);
  const years = new Map<number, Entry[]>();
  for (const entry of entries) {
    const year = new Date(entry.start).getUTCFullYear();
    const inYear = years.get(year) ?? [];
    inYear.push(entry);
    years.set(year, inYear);
  }
  const isDense = entries.length > MOST_ROWS;
  const spans = entries.filter(({ event }) => event.extent.kind === "interval");
  return [...years].map(([year, inYear]) => ({
    year,
    rows: isDense ? clusterRows(year, inYear, entries) : inYear.map((entry) => eventRow(entry, spans)),
  }));
}

function eventRow({ event, rung, start }: Entry, spans: readonly Entry[]): TimelineRow {
  const lasting = new Set(
    spans.filter((span) => span.start <= start && span.end > start).map((span) => span.rung),
  );
  return { kind: "event", key: event.id, rung, event, lasting };
}

function clusterRows(year: number, inYear: readonly Entry[], all: readonly Entry[]): readonly TimelineRow[] {
  const counts = new Map<number, number>();
  for (const { rung } of inYear) counts.set(rung, (counts.get(rung) ?? 0) + 1);
  const span = { from: Date.UTC(year), until: Date.UTC(year + 1) };
  const canOpen = all.filter(({ start, end }) => start < span.until && end > span.from).length <= MOST_ROWS;
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
