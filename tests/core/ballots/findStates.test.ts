import { describe, expect, it, test } from "vitest";
import { indexStateNames } from "../../../src/core/ballots/findStates";
import type { State } from "../../../src/core/domain/state";

const STATES: readonly State[] = [
  { iso3: "CIV", names: { en: "Côte d’Ivoire", ko: "코트디부아르" }, aliases: ["Ivory Coast"] },
  { iso3: "GBR", names: { en: "United Kingdom of Great Britain and Northern Ireland" }, aliases: ["UK"] },
  { iso3: "GNQ", names: { en: "Equatorial Guinea", ko: "적도 기니" } },
  { iso3: "GIN", names: { en: "Guinea", ko: "기니" } },
  { iso3: "GNB", names: { en: "Guinea-Bissau", ko: "기니비사우" } },
  {
    iso3: "KOR",
    names: { en: "Republic of Korea", ko: "대한민국" },
    aliases: ["South Korea", "ROK", "한국"],
  },
  {
    iso3: "PRK",
    names: { en: "Democratic People's Republic of Korea", ko: "조선민주주의인민공화국" },
    shortNames: { en: "DPR Korea", ko: "북한" },
    aliases: ["DPRK", "North Korea", "조선"],
  },
];
const find = indexStateNames(STATES);
const codes = (typed: string) => find(typed).map(({ iso3 }) => iso3);

describe(indexStateNames, () => {
  test.each([
    ["DPRK", ["PRK"]],
    ["north korea", ["PRK"]],
    ["조선", ["PRK"]],
    ["북한", ["PRK"]],
    ["prk", ["PRK"]],
    ["korea north", ["PRK"]],
    ["South K", ["KOR"]],
    ["민국", ["KOR"]],
    ["cote divoire", ["CIV"]],
    ["CÔTE", ["CIV"]],
    ["ivory", ["CIV"]],
    ["uk", ["GBR"]],
    ["ireland", ["GBR"]],
    ["korea", ["KOR", "PRK"]],
    ["atlantis", []],
    ["", []],
    ["  ", []],
  ])("finds for %s: %j", (typed, expected) => {
    expect(codes(typed)).toEqual(expected);
  });

  it("puts the whole name first, then names that begin so, then the others", () => {
    expect(codes("guinea")).toEqual(["GIN", "GNB", "GNQ"]);
  });

  it("looks for all words in one name, and not in two", () => {
    expect(codes("ivory côte")).toEqual([]);
  });
});
