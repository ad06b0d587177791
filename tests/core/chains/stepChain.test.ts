import { describe, expect, it } from "vitest";
import { stepChain } from "../../../src/core/chains/stepChain";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const cites = (...targets: string[]) => targets.map((target) => ({ type: "cites" as const, target }));

const dataset = makeDataset({
  events: [
    { id: "first", date: "2010" },
    { id: "second", date: "2011", relations: cites("first") },
    { id: "third", date: "2012", relations: cites("first", "second") },
    { id: "alone", date: "2013" },
  ],
});
const step = (id: string, direction: "forward" | "back") =>
  stepChain(dataset, eventOf(dataset, id), direction)?.id;

describe(stepChain, () => {
  it("goes forward to the first that an event led to, and on", () => {
    expect(step("first", "forward")).toBe("second");
    expect(step("second", "forward")).toBe("third");
  });

  it("goes back to the last that an event builds on", () => {
    expect(step("third", "back")).toBe("second");
    expect(step("second", "back")).toBe("first");
  });

  it("ends where the chain does", () => {
    expect([step("third", "forward"), step("first", "back")]).toEqual([undefined, undefined]);
    expect([step("alone", "forward"), step("alone", "back")]).toEqual([undefined, undefined]);
  });
});
