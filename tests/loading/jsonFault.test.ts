import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findJsonFault } from "../../src/loading/jsonFault";

const jsonText = fc
  .tuple(fc.jsonValue(), fc.constantFrom(undefined, 2))
  .map(([value, indent]) => JSON.stringify(value, undefined, indent));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe(findJsonFault, () => {
  it("finds nothing wrong with JSON", () => {
    fc.assert(
      fc.property(jsonText, (text) => {
        expect(findJsonFault(text)).toBeUndefined();
      }),
    );
  });

  it("calls every beginning of JSON that is not JSON itself cut off", () => {
    fc.assert(
      fc.property(jsonText, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const beginning = text.slice(0, Math.floor(text.length * share));
        fc.pre(!isJson(beginning));
        expect(findJsonFault(beginning)).toEqual({ kind: "cut-off" });
      }),
    );
  });

  it("finds a fault exactly where JSON.parse does", () => {
    const almostJson = fc
      .tuple(jsonText, fc.nat(), fc.constantFrom("", "{", "]", ",", ":", '"', "\\", "0", "-", "e", "x", "\n"))
      .map(([text, at, insert]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + insert + text.slice(place + 1);
      });
    fc.assert(
      fc.property(almostJson, (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["Hello", 1, 1],
    ['{"a": 1,\n "b": nope}', 2, 7],
    ['{"a": 1,\n}', 2, 1],
    ["[1, 2] []", 1, 8],
    ["[01]", 1, 3],
    ['["a\tb"]', 1, 2],
  ])("says line and column of the fault in %j", (text, line, column) => {
    expect(findJsonFault(text)).toEqual({ kind: "not-json", line, column });
  });

  it("walks a hundred thousand open lists without running out of stack", () => {
    expect(findJsonFault("[".repeat(100_000))).toEqual({ kind: "cut-off" });
  });
});
