import { describe, expect, it } from "vitest";
import { addressAfter, type StepMove, type Steps } from "../../../src/core/url/steps";

const at = (place: number): Steps => ({ addresses: ["/1", "/2", "/3"], place });
const MOVES: readonly StepMove[] = ["previous", "next", "first", "last"];
const from = (steps: Steps) => MOVES.map((move) => addressAfter(steps, move));

describe(addressAfter, () => {
  it("goes to the neighbours and to the ends", () => {
    expect(from(at(1))).toEqual(["/1", "/3", "/1", "/3"]);
  });

  it("leads nowhere beyond the ends, and to nothing that is shown already", () => {
    expect(from(at(0))).toEqual([undefined, "/2", undefined, "/3"]);
    expect(from(at(2))).toEqual(["/2", undefined, "/1", undefined]);
  });

  it("begins with the first step where none is shown yet", () => {
    expect(from(at(-1))).toEqual([undefined, "/1", "/1", "/3"]);
  });

  it("leads nowhere without steps", () => {
    expect(from({ addresses: [], place: -1 })).toEqual([undefined, undefined, undefined, undefined]);
  });
});
