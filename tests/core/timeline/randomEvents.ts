/** Events for the laws of the layout: bursts and silences, days, months, years and spans. */
import fc from "fast-check";
import type { EventRecord } from "../../../src/core/domain/event";
import { countLaneRows } from "../../../src/core/timeline/laneBands";
import { indexLanes, type LaneIndex } from "../../../src/core/timeline/laneIndex";
import { type FigureLayout, layoutTimeline } from "../../../src/core/timeline/layoutTimeline";
import type { TimeSpan } from "../../../src/core/domain/timeSpan";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 23);
export const TWENTY_YEARS: TimeSpan = { from: Date.UTC(2004, 0, 1), until: Date.UTC(2024, 0, 1) };

const dayOf = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const day = fc.oneof(dayOf("2004-01-01", "2023-12-31"), dayOf("2014-03-01", "2014-06-30"));

export const edtf = fc.oneof(
  { weight: 5, arbitrary: day },
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
  fc.tuple(day, day).map((days) => days.toSorted().join("/")),
);

const BODIES = ["general-assembly", "security-council", "human-rights-council"];

export function lanesOfDates(dates: readonly string[], bodies = BODIES): readonly LaneIndex[] {
  const events = dates.map(
    (date, place): Partial<EventRecord> => ({
      date,
      body: bodies[place % bodies.length] ?? "general-assembly",
    }),
  );
  const dataset = makeDataset({ events });
  return indexLanes(dataset, dataset.events, NOW);
}

/** One lane of the given dates. */
export function laneOfDates(dates: readonly string[]): LaneIndex {
  const lane = lanesOfDates(dates, ["general-assembly"]).find(
    ({ lane: { id } }) => id === "general-assembly",
  );
  if (lane === undefined) throw new Error("no such lane");
  return lane;
}

export function layoutOf(lanes: readonly LaneIndex[], widthPx: number): FigureLayout {
  const grid = { extent: TWENTY_YEARS, widthPx };
  return layoutTimeline({
    lanes,
    typeById: makeDataset({}).typeById,
    laneRows: countLaneRows(lanes, grid),
    extent: TWENTY_YEARS,
    widthPx,
    now: NOW,
    lang: "en",
    foldedLanes: new Set(),
    labelOf: ({ title }) => ({ text: title, lang: "en", priority: title.length }),
    measureText: (text) => text.length * 7,
  });
}

/** Evenly spread: random doubles are mostly next to nothing. */
const share = fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);

/** Any part of the twenty years, from a week to all of it. */
export const viewport: fc.Arbitrary<TimeSpan> = fc.tuple(share, share).map(([zoom, place]) => {
  const all = TWENTY_YEARS.until - TWENTY_YEARS.from;
  const length = all ** zoom * (7 * 86_400_000) ** (1 - zoom);
  const from = TWENTY_YEARS.from + place * (all - length);
  return { from, until: from + length };
});
