import { assert, boolean, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { moveInGrid } from "../../../src/core/ballots/moveInGrid";

const SIZE = { rowCount: 195, columnCount: 74, pageRows: 20 };
const KEYS = "ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown".split(" ");

describe(moveInGrid, () => {
  it.each([
    ["ArrowUp", false, { row: 4, column: 7 }],
    ["ArrowDown", false, { row: 6, column: 7 }],
    ["ArrowLeft", false, { row: 5, column: 6 }],
    ["ArrowRight", false, { row: 5, column: 8 }],
    ["Home", false, { row: 5, column: 0 }],
    ["End", false, { row: 5, column: 73 }],
    ["Home", true, { row: 0, column: 0 }],
    ["End", true, { row: 194, column: 73 }],
    ["PageUp", false, { row: 0, column: 7 }],
    ["PageDown", false, { row: 25, column: 7 }],
  ])("leads with %s, control %s, from (5, 7) to %j", (key, withControl, expected) => {
    expect(moveInGrid(key, withControl, { row: 5, column: 7 }, SIZE)).toEqual(expected);
  });

  it("leaves other keys to the browser", () => {
    expect(moveInGrid("Tab", false, { row: 5, column: 7 }, SIZE)).toBeUndefined();
    expect(moveInGrid("a", false, { row: 5, column: 7 }, SIZE)).toBeUndefined();
  });

  it("never leaves the grid", () => {
    const places = record({ row: nat(194), column: nat(73) });
    assert(
      property(constantFrom(...KEYS), boolean(), places, (key, withControl, from) => {
        const { row, column } = moveInGrid(key, withControl, from, SIZE) ?? from;
        expect(row >= 0 && row < SIZE.rowCount && column >= 0 && column < SIZE.columnCount).toBe(true);
      }),
    );
  });
});
