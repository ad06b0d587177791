/** The shipped record as the pages of votes and States read it: nothing added, nothing lost. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexStateNames } from "../../src/core/ballots/findStates";
import { cellOf, toMatrix } from "../../src/core/ballots/matrix";
import { columnsByMatter, indexMatters } from "../../src/core/ballots/matters";
import { changesOfState, compareVotes } from "../../src/core/ballots/positionChanges";
import { sumCounts } from "../../src/core/ballots/positionCounts";
import { tallyByRegion } from "../../src/core/ballots/regionTallies";
import { orderRows } from "../../src/core/ballots/rowOrder";
import { compareStatePositions } from "../../src/core/ballots/stateComparison";
import { recordOfState } from "../../src/core/ballots/stateRecord";
import { hasPositions, toVoteColumns } from "../../src/core/ballots/voteColumns";
import { groupColumns } from "../../src/core/ballots/voteGroups";
import { parsePositions } from "../../src/core/dataset/parseCompanion";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";
import { tallyOf } from "../../src/core/domain/decision";
import { parseLifetime } from "../../src/core/domain/lifetime";
import { POSITIONS } from "../../src/core/domain/positions";
import { REGIONS } from "../../src/core/domain/region";
import { stateRows } from "../../src/core/formats/stateTable";
import { positionRows } from "../../src/core/formats/votesTable";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";

const { timeline, positions } = compileRecord(await readRecord("data/dprk"));
const parsed = parseTimeline(timeline);
const read = parsePositions(JSON.parse(JSON.stringify(positions)));
if (!parsed.ok || !read.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const { file } = read;

const matters = indexMatters(dataset);
const columns = toVoteColumns(dataset.events, file.votes);
const votes = columns.filter(hasPositions);
const codes = file.states.map(({ iso3 }) => iso3);
const rows = positionRows(timeline?.events ?? [], file, "en");
const recordOf = (iso3: string) => recordOfState(iso3, columns, file, dataset, matters);

const SEED = 20140217;
const DRAWN =
  fc.sample(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 20, maxLength: 20 }), {
    seed: SEED,
    numRuns: 1,
  })[0] ?? [];

describe("the votes of the shipped record", () => {
  it("are 73 decisions: 23 by member, 12 of which only totals are known, 38 without a vote", () => {
    const countOf = (kind: string) => columns.filter((column) => column.kind === kind).length;
    expect(["positions", "totals", "without-vote", "not-counted"].map(countOf)).toEqual([23, 12, 38, 0]);
  });

  it("never show a tally or a position for a text adopted without a vote", () => {
    for (const column of columns.filter(({ action }) => action.manner === "without-vote")) {
      expect(column.kind).toBe("without-vote");
      expect(tallyOf(column.action)).toBeUndefined();
      expect(file.votes).not.toHaveProperty(column.event.id);
      expect(new Set(codes.map((iso3) => cellOf(column, iso3)))).toEqual(new Set(["no-positions"]));
    }
  });

  it("add up to their tally, by position and by regional group", () => {
    for (const { event, positions: taken, tally } of votes) {
      expect(tallyOf(event.action)).toEqual(tally);
      const groups = tallyByRegion(taken, file.states).map(({ counts }) => counts);
      for (const position of POSITIONS) {
        expect(groups.reduce((sum, counts) => sum + counts[position], 0)).toBe(tally[position] ?? 0);
      }
    }
  });

  it("name every member of the body, so that a blank cell means that a State was none", () => {
    const sizes: Readonly<Record<string, readonly number[]>> = {
      chr: [53],
      hrc: [47],
      sc: [15],
      ga: [191, 192, 193],
    };
    for (const { event, positions: taken } of votes) expect(sizes[event.body]).toContain(taken.size);
  });

  it("all stand in the matrix, with every position", () => {
    const matrix = toMatrix(file.states, columns, matters);
    const cells = matrix.flatMap((row) =>
      row.cells.map((cell, place) => [columns[place], row, cell] as const),
    );
    const shown = cells.filter(([, , cell]) => cell !== "blank" && cell !== "no-positions");
    expect(shown).toHaveLength(rows.length);
    for (const [column, { state }, cell] of shown) {
      expect(column && hasPositions(column) && column.positions.get(state.iso3)).toBe(cell);
    }
  });

  it("stand under their bodies, with the Commission beside the Council that took its place", () => {
    const groups = groupColumns(columns, dataset, matters);
    expect(groups.map(({ bodies }) => bodies.map(({ id }) => id).join("+"))).toEqual([
      "sc",
      "ga",
      "c3",
      "hrc+chr",
      "sub-commission",
    ]);
    expect(groups.flatMap((group) => group.columns)).toHaveLength(columns.length);
  });

  it("follow each other on five matters, and an amendment stands alone", () => {
    const sizes = [...columnsByMatter(columns, matters).values()].map((own) => own.length);
    expect(sizes.toSorted((a, b) => a - b)).toEqual([1, 2, 6, 21, 21, 22]);
  });

  it("tell where their sources disagree", () => {
    const disputed = votes.filter(({ event }) => (event.disagreements ?? []).length > 0);
    expect(disputed.map(({ event }) => event.id)).toEqual([
      "ga-res-62-167",
      "ga-res-64-175",
      "ga-res-65-225",
    ]);
  });
});

describe("the States of the shipped record", () => {
  it("are the 193 Members and Serbia and Montenegro, and each but that one stands in a regional group", () => {
    expect(codes).toHaveLength(194);
    expect(file.states.filter(({ region }) => region === undefined).map(({ iso3 }) => iso3)).toEqual(["SCG"]);
    expect((file.regions ?? []).map(({ id }) => id)).toEqual(REGIONS);
    const counts = REGIONS.map((id) => file.states.filter(({ region }) => region === id).length);
    expect(counts).toEqual([54, 54, 23, 33, 29]);
  });

  it("are found by the names that people type", () => {
    const find = indexStateNames(file.states);
    const first = (typed: string) => find(typed)[0]?.iso3;
    const typed = {
      DPRK: "PRK",
      "North Korea": "PRK",
      조선: "PRK",
      북한: "PRK",
      "South Korea": "KOR",
      한국: "KOR",
      UK: "GBR",
      USA: "USA",
      Russia: "RUS",
      Burma: "MMR",
      Swaziland: "SWZ",
      "Czech Republic": "CZE",
      Turkey: "TUR",
      turkiye: "TUR",
      Deutschland: "DEU",
      "Ivory Coast": "CIV",
      일본: "JPN",
    };
    expect(Object.fromEntries(Object.keys(typed).map((name) => [name, first(name)]))).toEqual(typed);
  });

  it("of a drawn twenty have totals that are the sums over the data and over the table", () => {
    expect(DRAWN).toHaveLength(20);
    for (const iso3 of DRAWN) {
      const { counts, byBody, ballots } = recordOf(iso3);
      for (const position of POSITIONS) {
        const held = Object.values(file.votes).filter((vote) => vote[position]?.includes(iso3));
        expect([iso3, position, counts[position]]).toEqual([iso3, position, held.length]);
        expect(byBody.reduce((sum, body) => sum + body.counts[position], 0)).toBe(held.length);
      }
      expect(sumCounts(counts)).toBe(rows.filter((row) => row.iso3 === iso3).length);
      const inTable = stateRows(recordOf(iso3)).filter(({ position }) => position !== undefined);
      expect(inTable).toHaveLength(ballots.length);
    }
  });

  it("of a drawn twenty compare as the difference of two sets", () => {
    const taken = (iso3: string) =>
      new Map(rows.filter((row) => row.iso3 === iso3).map(({ event, position }) => [event.id, position]));
    for (const [place, first] of DRAWN.entries()) {
      const second = DRAWN[(place + 1) % DRAWN.length] ?? first;
      const [one, other] = [taken(first), taken(second)];
      const expected = [...one.keys()].filter((id) => other.has(id) && other.get(id) !== one.get(id));
      const { differences, same, onlyFirst, onlySecond } = compareStatePositions(first, second, columns);
      expect(differences.map(({ column }) => column.event.id)).toEqual(expected);
      expect(differences.length + same.length + onlyFirst.length).toBe(one.size);
      expect(differences.length + same.length + onlySecond.length).toBe(other.size);
    }
  });

  it("change as often as the votes of one matter, taken in turn, say", () => {
    for (const iso3 of DRAWN) {
      let counted = 0;
      for (const onMatter of columnsByMatter(votes, matters).values()) {
        const sided = onMatter.filter(hasPositions).filter((vote) => {
          const position = vote.positions.get(iso3);
          return position !== undefined && position !== "notVoting";
        });
        for (const [place, later] of sided.slice(1).entries()) {
          const earlier = sided[place];
          if (earlier === undefined) continue;
          const { changedSides } = compareVotes(earlier, later);
          if (changedSides.some((change) => change.iso3 === iso3)) counted += 1;
        }
      }
      expect([iso3, changesOfState(iso3, columns, matters).length]).toEqual([iso3, counted]);
    }
  });

  it("keep their rows in every order", () => {
    const matrix = toMatrix(file.states, columns, matters);
    for (const order of [undefined, "name", "changes"] as const) {
      expect(orderRows(matrix, order, "ko").flatMap((group) => group.rows)).toHaveLength(194);
    }
  });

  it("fill the 47 seats of the Human Rights Council and the 15 of the Security Council each spring", () => {
    const seats: Readonly<Record<string, number>> = { hrc: 47, sc: 15 };
    expect((file.memberships ?? []).map(({ body }) => body)).toEqual(["hrc", "sc"]);
    for (const { body, members } of file.memberships ?? []) {
      for (const year of Array.from({ length: 20 }, (_, place) => 2007 + place)) {
        const spring = Date.UTC(year, 2, 25);
        const isSeated = (term: string) => {
          const { from, until } = parseLifetime(term) ?? { from: Infinity, until: Infinity };
          return from <= spring && spring < until;
        };
        const seated = members.filter(({ permanent, terms }) => permanent === true || terms.some(isSeated));
        expect([body, year, seated.length]).toEqual([body, year, seats[body]]);
      }
    }
  });
});
