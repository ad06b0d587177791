/** How many keys it takes to get to an event: a search over every way that the keyboard has through the shipped record. */
import { describe, expect, it } from "vitest";
import { parseTimeline } from "../../../src/core/dataset/parseTimeline";
import { MS_PER_DAY, fitSpanWithin, type TimeSpan } from "../../../src/core/domain/timeSpan";
import { fullExtent } from "../../../src/core/filter/filterSpan";
import { countLaneRows } from "../../../src/core/timeline/laneBands";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { layoutTimeline } from "../../../src/core/timeline/layoutTimeline";
import type { ClusterMark, Mark, TimelineFigure } from "../../../src/core/timeline/mark";
import {
  type FocusMove,
  focusLane,
  landFocus,
  moveFocus,
  moveInRow,
} from "../../../src/core/timeline/moveFocus";
import { spanOfOpened } from "../../../src/core/timeline/openCluster";
import { compileRecord } from "../../../src/record/compileRecord";
import { readRecord } from "../../../src/record/readRecord";

const MOST_PRESSES = 12;
/** A window of 1440 pixels without the column of the lane labels. */
const PLOT_PX = 1440 - 208;
const NOW = Date.UTC(2026, 10, 24);

const parsed = parseTimeline(compileRecord(await readRecord("data/dprk")).timeline);
if (!parsed.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;

const ROW_MOVES = ["next", "previous", "first", "last", "page-forward", "page-back"] as const;
const MOVES: readonly FocusMove[] = [...ROW_MOVES, "up", "down"];

/** Where the keyboard is: at a mark of a figure, or in the list of a cluster that no zoom takes apart. */
type Place =
  | { readonly kind: "mark"; readonly figure: TimelineFigure; readonly mark: Mark }
  | { readonly kind: "list"; readonly cluster: ClusterMark; readonly index: number };

function createFigures(grouping?: "type" | "theme" | "one") {
  const extent = fullExtent(dataset, NOW);
  const lanes = indexLanes(dataset, dataset.events, NOW, grouping);
  const layout = layoutTimeline({
    lanes,
    typeById: dataset.typeById,
    laneRows: countLaneRows(lanes, { extent, widthPx: PLOT_PX }),
    extent,
    widthPx: PLOT_PX,
    now: NOW,
    lang: "en",
    foldedLanes: new Set(),
    labelOf: () => undefined,
    measureText: (text) => text.length * 7,
  });
  const figures = new Map<string, TimelineFigure>();
  /** In whole days, as the address keeps them. */
  const figureOf = (wanted: TimeSpan): TimelineFigure => {
    const { from, until } = fitSpanWithin(wanted, extent);
    const day = (time: number) => Math.round(time / MS_PER_DAY) * MS_PER_DAY;
    const span = { from: day(from), until: Math.max(day(from) + MS_PER_DAY, day(until)) };
    const key = `${span.from}/${span.until}`;
    const figure = figures.get(key) ?? layout.place(span);
    figures.set(key, figure);
    return figure;
  };
  return { all: figureOf(extent), figureOf };
}

function nameOf(place: Place): string {
  if (place.kind === "list") return `${place.cluster.key} ${place.index}`;
  const { from, until } = place.figure.viewport;
  return `${from}/${until} ${place.mark.key}`;
}

function eventAt(place: Place): string | undefined {
  if (place.kind === "list") return place.cluster.events[place.index]?.id;
  return place.mark.kind === "cluster" ? undefined : place.mark.event.id;
}

function* onePressFrom(place: Place, figureOf: (span: TimeSpan) => TimelineFigure): Generator<Place> {
  if (place.kind === "list") {
    for (const move of ROW_MOVES) {
      yield { ...place, index: moveInRow(place.index, place.cluster.events.length, move) };
    }
    return;
  }
  const { figure, mark } = place;
  for (const move of MOVES) yield { ...place, mark: moveFocus(figure.marks, mark, move) };
  for (let number = 1; number <= 9; number += 1) yield { ...place, mark: focusLane(figure, mark, number) };
  if (mark.kind !== "cluster") return;
  const span = spanOfOpened(mark, figure.viewport);
  if (span === undefined) {
    yield { kind: "list", cluster: mark, index: 0 };
    return;
  }
  const closer = figureOf(span);
  const landed = landFocus(closer, { lane: mark.lane, time: mark.span.from });
  if (landed !== undefined) yield { kind: "mark", figure: closer, mark: landed };
}

/** The least number of presses to each event, from the tab stop of a fresh page. */
function pressesToEvents(grouping?: "type" | "theme" | "one"): ReadonlyMap<string, number> {
  const { all, figureOf } = createFigures(grouping);
  const [first] = all.marks;
  if (first === undefined) throw new Error("nothing is drawn");
  const presses = new Map<string, number>();
  const seen = new Set<string>();
  let reached: readonly Place[] = [{ kind: "mark", figure: all, mark: first }];
  for (let count = 0; reached.length > 0 && count <= 30; count += 1) {
    const next: Place[] = [];
    for (const place of reached) {
      const name = nameOf(place);
      if (seen.has(name)) continue;
      seen.add(name);
      const event = eventAt(place);
      if (event !== undefined && !presses.has(event)) presses.set(event, count);
      next.push(...onePressFrom(place, figureOf));
    }
    reached = next;
  }
  return presses;
}

describe("a keyboard user", () => {
  // All events in one lane make a lane of two hundred marks, with no other lane to come from.
  it.each([
    [undefined, MOST_PRESSES],
    ["type", MOST_PRESSES],
    ["theme", MOST_PRESSES],
    ["one", MOST_PRESSES + 2],
  ] as const)(
    "is at any event of the shipped record, with lanes by %s, within %i presses",
    (grouping, most) => {
      const presses = pressesToEvents(grouping);
      const far = dataset.events.flatMap(({ id }) => {
        const count = presses.get(id) ?? Number.POSITIVE_INFINITY;
        return count <= most ? [] : [`${id}: ${count}`];
      });
      expect(far).toEqual([]);
    },
  );
});
