import { describe, expect, it } from "vitest";
import { checkStates } from "../../../src/record/check/checkStates";
import { foundIn } from "./foundIn";

const source = {
  publisher: "P",
  title: "T",
  url: "https://example.org/",
  kind: "official",
  checked: "2026-11-23",
};
const african = {
  id: "african",
  names: { en: "African States" },
  sources: [source],
  support: "official-record",
};
const after = (regions: readonly object[], ...states: readonly object[]) =>
  foundIn({
    "regions.json": JSON.stringify(regions),
    "states.json": JSON.stringify([
      { iso3: "AAA", names: { en: "A" }, ...states[0] },
      { iso3: "BBB", names: { en: "B" }, ...states[1] },
    ]),
  }).problems;

describe(checkStates, () => {
  it("has nothing to say of States in groups that have a source, or in none", () => {
    expect(after([african], { region: "african", aliases: ["The A"] })).toEqual([]);
  });

  it("finds a State in a group of which no source says who is in it", () => {
    expect(after([], { region: "african" })).toEqual([
      'states.json [0].region: No source says who is in the group "african".',
    ]);
    expect(after([{ ...african, sources: [] }])).toEqual([
      "regions.json [0].sources: The regional group has no source.",
    ]);
  });

  it("finds aliases that say nothing new", () => {
    expect(after([], {}, { aliases: ["B", "Bee", "Bee"] })).toEqual([
      "states.json [1].aliases[2]: Bee is listed twice.",
      'states.json [1].aliases[0]: "B" is one of its names already.',
    ]);
  });

  it("finds a group that is described twice", () => {
    expect(after([african, african])).toEqual([
      'regions.json [1]: The id "african" is taken already, in regions.json.',
    ]);
  });
});
