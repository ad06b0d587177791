/** The pages of twenty drawn States over the shipped record: figure, counts and tables to take away hold the same. */
import { csvParse } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexMatters } from "../../src/core/ballots/matters";
import { countAbsences } from "../../src/core/ballots/memberships";
import { sumCounts } from "../../src/core/ballots/positionCounts";
import { actsOfState } from "../../src/core/ballots/stateActs";
import { compareStatePositions } from "../../src/core/ballots/stateComparison";
import { recordOfState } from "../../src/core/ballots/stateRecord";
import { hasPositions, toVoteColumns } from "../../src/core/ballots/voteColumns";
import { groupColumns, groupsOfStates } from "../../src/core/ballots/voteGroups";
import { parsePositions } from "../../src/core/dataset/parseCompanion";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";
import { POSITIONS } from "../../src/core/domain/positions";
import { comparisonColumns } from "../../src/core/formats/comparisonTable";
import { formatCsv } from "../../src/core/formats/csv";
import { POSITION_WORDS } from "../../src/core/formats/positionWords";
import { STATE_COLUMNS, stateRows } from "../../src/core/formats/stateTable";
import { placeStates } from "../../src/core/states/placeStates";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";

const { timeline, positions } = compileRecord(await readRecord("data/dprk"));
const parsed = parseTimeline(timeline);
const read = parsePositions(JSON.parse(JSON.stringify(positions)));
if (!parsed.ok || !read.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const { file } = read;
const { memberships, votes, states } = file;

const matters = indexMatters(dataset);
const columns = toVoteColumns(dataset.events, votes);
const groups = groupsOfStates(groupColumns(columns, dataset, matters), file);
const recordOf = (iso3: string) => recordOfState(iso3, columns, file, dataset, matters);
const codes = states.map(({ iso3 }) => iso3);

const DRAWN =
  fc.sample(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 20, maxLength: 20 }), {
    seed: 20260314,
    numRuns: 1,
  })[0] ?? [];
const PAIRS = DRAWN.map((first, place) => [first, DRAWN[(place + 7) % DRAWN.length] ?? first] as const);

/** Positions as the file of the record has them, by event. */
function heldBy(iso3: string): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(votes).flatMap(([event, vote]) =>
      POSITIONS.flatMap((position) =>
        vote[position]?.includes(iso3) ? [[event, POSITION_WORDS[position]] as const] : [],
      ),
    ),
  );
}

function placed(shown: readonly string[], lengthPx: number, isDown: boolean) {
  return placeStates(
    {
      records: shown.map(recordOf),
      groups,
      memberships,
      span: { from: Date.UTC(2003, 0, 1), until: Date.UTC(2027, 0, 1) },
    },
    {
      isDown,
      lengthPx,
      startPx: isDown ? 54 : 120,
      axisPx: isDown ? 42 : 26,
      headingPx: isDown ? 0 : 20,
      measureTick: (text) => text.length * 7,
      language: "en",
    },
  );
}

describe("the pages of twenty drawn States", () => {
  it("count what the record holds, and so does the table to take away", () => {
    expect(DRAWN).toHaveLength(20);
    for (const iso3 of DRAWN) {
      const record = recordOf(iso3);
      const held = heldBy(iso3);
      const table = csvParse(formatCsv(STATE_COLUMNS, stateRows(record)));
      const said = table.filter(({ position }) => position !== "");
      expect(new Map(said.map(({ event, position }) => [event, position]))).toEqual(held);
      expect(sumCounts(record.counts)).toBe(held.size);
      for (const position of POSITIONS) {
        const word = POSITION_WORDS[position];
        expect([...held.values()].filter((one) => one === word)).toHaveLength(record.counts[position]);
      }
    }
  });

  it("draw a mark for each row of that table, and none for anything else", () => {
    for (const iso3 of DRAWN) {
      const record = recordOf(iso3);
      const drawn = placed([iso3], 1000, false).lanes.flatMap(({ bands }) =>
        bands.flatMap(({ marks }) => marks.map(({ act }) => act.event.id)),
      );
      expect(drawn.toSorted()).toEqual(
        stateRows(record)
          .map(({ event }) => event.id)
          .toSorted(),
      );
    }
  });

  it("give every vote by member a position, or say why there is none", () => {
    for (const iso3 of DRAWN) {
      const { notMember, unexplained } = countAbsences(iso3, columns, memberships);
      const all = columns.filter(hasPositions).length;
      expect(recordOf(iso3).ballots.length + notMember + unexplained).toBe(all);
    }
  });

  it("never show a position in a text without a vote", () => {
    for (const iso3 of DRAWN) {
      const withoutVote = actsOfState(recordOf(iso3)).filter(
        ({ event }) => event.action?.manner === "without-vote",
      );
      expect(withoutVote.filter(({ position }) => position !== undefined)).toEqual([]);
    }
  });

  it("compare as the difference of two sets, in the table to take away and in the figure", () => {
    for (const [first, second] of PAIRS) {
      const [one, other] = [heldBy(first), heldBy(second)];
      const expected = [...one.keys()].filter((id) => other.has(id) && other.get(id) !== one.get(id));
      const { differences } = compareStatePositions(first, second, columns);
      const table = csvParse(formatCsv(comparisonColumns(first, second), differences));
      expect(new Set(table.map(({ event }) => event))).toEqual(new Set(expected));
      expect(table).toHaveLength(expected.length);
      for (const row of table) {
        const event = row["event"] ?? "";
        expect([row[first], row[second]]).toEqual([one.get(event), other.get(event)]);
      }
      const marked = placed([first, second], 1000, false).lanes.flatMap(({ bands: [band] }) =>
        (band?.marks ?? []).filter(({ differs }) => differs).map(({ act }) => act.event.id),
      );
      expect(marked.toSorted()).toEqual(expected.toSorted());
    }
  });

  it("fit two States onto a phone: the marks of a band stand clear of the next band", () => {
    for (const pair of PAIRS) {
      const { breadthPx, lanes } = placed(pair, 700, true);
      expect(breadthPx).toBeLessThanOrEqual(280);
      for (const { bands } of lanes) {
        for (const { marks, acrossPx, breadthPx: bandPx } of bands) {
          for (const mark of marks) {
            expect(mark.acrossPx - 8).toBeGreaterThanOrEqual(acrossPx);
            expect(mark.acrossPx + 8).toBeLessThanOrEqual(acrossPx + bandPx);
          }
        }
      }
    }
  });
});

describe("the memberships of the shipped record", () => {
  it("explain every blank of the two Councils: who has no position was no member", () => {
    const councils = columns.filter(({ event }) => ["sc", "hrc"].includes(event.body));
    const unexplained = codes.filter((iso3) => countAbsences(iso3, councils, memberships).unexplained > 0);
    expect(unexplained).toEqual([]);
  });
});
