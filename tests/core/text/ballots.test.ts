import { describe, expect, it, test } from "vitest";
import { cellOf } from "../../../src/core/ballots/matrix";
import { DISSOCIATIONS } from "../../../src/core/domain/dissociation";
import { POSITIONS } from "../../../src/core/domain/positions";
import { REGIONS } from "../../../src/core/domain/region";
import {
  describeCell,
  describeCounts,
  describeNoPositions,
  describePositionChange,
  dissociationLabel,
  positionLabel,
  regionName,
} from "../../../src/core/text/ballots";
import { COLUMNS } from "../../fixtures/ballots";
import { english } from "./english";

const counts = { inFavour: 0, against: 0, abstaining: 0, notVoting: 0 };

describe(describeCell, () => {
  it("says of every cell what it is, and never a position where there is none", () => {
    const said = COLUMNS.map((column) => describeCell(cellOf(column, "NOR"), column, english));
    expect(said).toEqual([
      "No position on record: not a member then",
      "In favour",
      "Not voting",
      "No vote was taken",
      "Only the totals of this vote are on record",
      "In favour",
      "Abstaining",
      "Neither positions nor totals are on record",
    ]);
  });
});

describe(describeNoPositions, () => {
  it("says of each kind of column why nobody has a position in it", () => {
    const said = COLUMNS.map((column) => describeNoPositions(column, english));
    expect(new Set(said).size).toBe(4);
    expect(said[0]).toBe("Each position is on record");
  });
});

describe(describeCounts, () => {
  test.each([
    [
      { inFavour: 5, against: 4, abstaining: 2, notVoting: 1 },
      "12 votes: 5 in favour, 4 against, 2 abstaining, 1 not voting",
    ],
    [{ ...counts, against: 1 }, "1 vote: 0 in favour, 1 against, 0 abstaining, 0 not voting"],
    [counts, "0 votes: 0 in favour, 0 against, 0 abstaining, 0 not voting"],
  ])("says %j as %s", (given, words) => {
    expect(describeCounts(given, english)).toBe(words);
  });
});

describe(describePositionChange, () => {
  it("says every pair of positions in its own words", () => {
    const pairs = POSITIONS.flatMap((from) => POSITIONS.map((to) => ({ from, to })));
    const said = pairs.map((pair) => describePositionChange(pair, english));
    expect(new Set(said).size).toBe(pairs.length);
    expect(describePositionChange({ from: "abstaining", to: "inFavour" }, english)).toBe(
      "from abstaining to in favour",
    );
  });
});

describe(regionName, () => {
  it("takes the name that the record gives, and else ours", () => {
    const groups = [
      { id: "african" as const, names: { ko: "아프리카" }, sources: [], support: "one-source" as const },
    ];
    expect(regionName("african", groups, english)).toEqual({ text: "아프리카", lang: "ko" });
    expect(regionName("african", undefined, english)).toEqual({ text: "African States", lang: "en" });
    expect(regionName(undefined, groups, english).text).toBe("In no regional group on record");
  });

  it("names each group differently", () => {
    expect(new Set(REGIONS.map((region) => regionName(region, [], english).text)).size).toBe(REGIONS.length);
  });
});

describe("labels", () => {
  it("name each value differently, and never call a State friend or foe", () => {
    const labels = [
      ...POSITIONS.map((position) => positionLabel(position, english)),
      ...DISSOCIATIONS.map((did) => dissociationLabel(did, english)),
    ];
    expect(new Set(labels).size).toBe(POSITIONS.length + DISSOCIATIONS.length);
    expect(labels.join()).not.toMatch(/friend|foe|all[yi]|unanim/i);
  });
});
