// @ts-check
/** The benchmark's events in our own format, so that the app loads them as it loads its record. */

/** @typedef {{ id: number, lane: number, start: number, end: number | null, title: string }} BenchEvent times in epoch ms */

/**
 * One body for each lane and one type for all; times of the day fall away, since the record knows none.
 *
 * @param {readonly BenchEvent[]} events
 * @param {readonly string[]} laneNames by lane number, top lane first
 */
export function toTimeline(events, laneNames) {
  return {
    format: "un-accountability-timeline",
    version: 1,
    id: `bench-${events.length}`,
    title: { en: `${events.length} generated events` },
    language: "en",
    released: "2026-01-01",
    bodies: laneNames.map((name, lane) => ({ id: laneId(lane), names: { en: name } })),
    types: [{ id: "report", names: { en: "Report" }, shape: "dot" }],
    themes: [],
    questions: [],
    events: events.map(({ id, lane, start, end, title }) => ({
      id: `event-${id}`,
      body: laneId(lane),
      type: "report",
      date: end === null ? toDay(start) : `${toDay(start)}/${toDay(end)}`,
      title,
    })),
  };
}

/** @param {number} lane */
function laneId(lane) {
  return `lane-${lane}`;
}

/** @param {number} time epoch ms */
function toDay(time) {
  return new Date(time).toISOString().slice(0, 10);
}
