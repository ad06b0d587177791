import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordOfState, type StateRecord } from "../../../src/core/ballots/stateRecord";
import { toVoteColumns } from "../../../src/core/ballots/voteColumns";
import { groupColumns, groupsOfStates } from "../../../src/core/ballots/voteGroups";
import { formatEdtfDay } from "../../../src/core/domain/edtf";
import type { StateFigure } from "../../../src/core/states/figure";
import { type FigureRoom, placeStates } from "../../../src/core/states/placeStates";
import { COLUMNS, DATASET, MATTERS, POSITIONS_FILE } from "../../fixtures/ballots";
import { makeDataset } from "../../fixtures/timeline";

const WIDE: FigureRoom = {
  isDown: false,
  lengthPx: 900,
  startPx: 100,
  axisPx: 26,
  headingPx: 20,
  measureTick: (text) => text.length * 7,
  language: "en",
};
const DOWN: FigureRoom = { ...WIDE, isDown: true, headingPx: 0, startPx: 54, breadthPx: 320 };
const SPAN = { from: Date.UTC(2004, 0, 1), until: Date.UTC(2015, 0, 1) };

const groups = groupsOfStates(groupColumns(COLUMNS, DATASET, MATTERS), POSITIONS_FILE);
const { memberships } = POSITIONS_FILE;
const recordOf = (iso3: string) => recordOfState(iso3, COLUMNS, POSITIONS_FILE, DATASET, MATTERS);
const place = (codes: readonly string[], room = WIDE) =>
  placeStates({ records: codes.map(recordOf), groups, memberships, span: SPAN }, room);
const marksOf = ({ lanes }: StateFigure) => lanes.flatMap(({ bands }) => bands.flatMap(({ marks }) => marks));
const markOf = (figure: StateFigure, key: string) => marksOf(figure).find((mark) => mark.key === key);

describe(placeStates, () => {
  it("has a lane for each body, in it a band for each State, and a mark for all that they did", () => {
    const figure = place(["NOR", "FJI"]);
    expect(figure.lanes.map(({ group }) => group.bodies[0]?.id)).toEqual([
      "general-assembly",
      "human-rights-council",
    ]);
    expect(figure.lanes.map(({ bands }) => bands.map(({ iso3 }) => iso3))).toEqual([
      ["NOR", "FJI"],
      ["NOR", "FJI"],
    ]);
    expect(
      marksOf(figure)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual([
      "FJI assembly-2013",
      "FJI commission-2004",
      "FJI council-2008",
      "FJI council-2010",
      "FJI council-2012",
      "FJI council-2014",
      "NOR assembly-2013",
      "NOR council-2008",
      "NOR council-2010",
      "NOR council-2012",
      "NOR council-2014",
    ]);
  });

  it("puts marks of one vote at one moment, the first State above the second", () => {
    const figure = place(["NOR", "FJI"]);
    const [one, other] = [markOf(figure, "NOR council-2008"), markOf(figure, "FJI council-2008")];
    expect(one?.alongPx).toBe(other?.alongPx);
    expect(one?.acrossPx).toBeLessThan(other?.acrossPx ?? 0);
  });

  it("marks where the two differ, and only in votes in which both have a position", () => {
    const differing = (codes: readonly string[]) =>
      marksOf(place(codes))
        .filter(({ differs }) => differs)
        .map(({ key }) => key);
    expect(differing(["NOR", "FJI"])).toEqual([
      "NOR council-2008",
      "NOR council-2014",
      "FJI council-2008",
      "FJI council-2014",
    ]);
    expect(differing(["NOR"])).toEqual([]);
  });

  it("draws a text without a vote as a moment without positions", () => {
    const council = place(["NOR"]).lanes.at(-1);
    expect(council?.withoutPositions.map(({ event }) => event.id)).toEqual(["council-2012"]);
  });

  it("draws memberships in the lane of their body, within the time that is shown", () => {
    const [assembly, council] = place(["NOR"]).lanes;
    expect(assembly?.bands[0]?.terms).toEqual([]);
    const terms = council?.bands[0]?.terms ?? [];
    expect(terms).toHaveLength(2);
    for (const { possible } of terms) {
      expect(possible.fromPx).toBeGreaterThanOrEqual(WIDE.startPx);
      expect(possible.untilPx).toBeLessThanOrEqual(WIDE.lengthPx);
    }
  });

  it("gives two States in two lanes all the breadth that a narrow screen has", () => {
    const figure = place(["NOR", "FJI"], DOWN);
    expect(figure.breadthPx).toBeCloseTo(320);
    for (const lane of figure.lanes) expect(lane.breadthPx).toBeGreaterThan(100);
  });

  it("lets no two marks touch and loses none, however close the votes are", () => {
    const days = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.constantFrom(WIDE, DOWN), (offsets, room) => {
        const { figure, acts } = placeDays(offsets, room);
        const marks = marksOf(figure);
        expect(marks).toHaveLength(acts);
        for (const [order, mark] of marks.entries()) {
          expect(mark.alongPx).toBeGreaterThanOrEqual(room.startPx);
          expect(mark.alongPx).toBeLessThanOrEqual(figure.lengthPx);
          expect(mark.acrossPx).toBeLessThan(figure.breadthPx);
          for (const other of marks.slice(order + 1)) {
            const apart = [mark.alongPx - other.alongPx, mark.acrossPx - other.acrossPx].map(Math.abs);
            expect(Math.max(...apart)).toBeGreaterThanOrEqual(18);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the labels of the axis apart from each other", () => {
    for (const lengthPx of [300, 700, 1100]) {
      const { ticks } = place(["NOR", "FJI"], { ...WIDE, lengthPx });
      const labels = ticks.flatMap(({ xPx, label, anchor }) => {
        if (label === undefined) return [];
        const width = WIDE.measureTick(label);
        const left = anchor === "start" ? xPx : anchor === "end" ? xPx - width : xPx - width / 2;
        return [[left, left + width] as const];
      });
      for (const [order, [left]] of labels.entries()) {
        expect(left).toBeGreaterThan(labels[order - 1]?.[1] ?? Number.NEGATIVE_INFINITY);
      }
    }
  });
});

/** Two States that vote on each of these days. */
function placeDays(offsets: readonly number[], room: FigureRoom) {
  const events = offsets.map((offset, order) => ({
    id: `vote-${order}`,
    date: formatEdtfDay(SPAN.from + offset * 86_400_000),
    action: { manner: "recorded-vote", outcome: "adopted" } as const,
  }));
  const dataset = makeDataset({ events });
  const votes = Object.fromEntries(
    events.map(({ id }) => [id, { inFavour: ["NOR"], against: ["FJI"], abstaining: [] }]),
  );
  const file = { states: [], votes };
  const columns = toVoteColumns(dataset.events, votes);
  const matters = new Map();
  const records = ["NOR", "FJI"].map(
    (iso3): StateRecord => recordOfState(iso3, columns, file, dataset, matters),
  );
  const own = groupColumns(columns, dataset, matters);
  const figure = placeStates({ records, groups: own, memberships: undefined, span: SPAN }, room);
  return { figure, acts: 2 * events.length };
}
