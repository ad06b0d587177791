import { describe, expect, it } from "vitest";
import { compareStatePositions } from "../../../src/core/ballots/stateComparison";
import { ballotsOf } from "../../../src/core/ballots/stateRecord";
import { COLUMNS, STATES } from "../../fixtures/ballots";

const CODES = STATES.map(({ iso3 }) => iso3);

describe(compareStatePositions, () => {
  it("lists the votes in which both have a position and it is not the same", () => {
    const { differences, same, onlyFirst, onlySecond } = compareStatePositions("GHA", "NOR", COLUMNS);
    expect(differences.map(({ column, first, second }) => [column.event.id, first, second])).toEqual([
      ["council-2008", "abstaining", "inFavour"],
      ["council-2010", "inFavour", "notVoting"],
      ["assembly-2013", "against", "inFavour"],
      ["council-2014", "inFavour", "abstaining"],
    ]);
    expect(same).toEqual([]);
    expect(onlyFirst.map(({ event }) => event.id)).toEqual(["commission-2004"]);
    expect(onlySecond).toEqual([]);
  });

  it("is a difference of sets, for every two States", () => {
    const taken = (iso3: string) =>
      ballotsOf(iso3, COLUMNS).map(({ column, position }) => [column.event.id, position] as const);
    for (const first of CODES) {
      for (const second of CODES) {
        const others = new Map(taken(second));
        const common = taken(first).filter(([id]) => others.has(id));
        const expected = common.filter(([id, position]) => others.get(id) !== position);
        const { differences, same } = compareStatePositions(first, second, COLUMNS);
        expect(differences.map(({ column, first: position }) => [column.event.id, position])).toEqual(
          expected,
        );
        expect(same).toHaveLength(common.length - expected.length);
      }
    }
  });

  it("finds no difference of a State from itself", () => {
    const { differences, same } = compareStatePositions("GHA", "GHA", COLUMNS);
    expect([differences.length, same.length]).toEqual([0, 5]);
  });
});
