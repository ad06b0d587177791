import { describe, expect, it } from "vitest";
import { placeColumns } from "../../../src/core/ballots/placeColumns";
import { groupColumns } from "../../../src/core/ballots/voteGroups";
import { COLUMNS, DATASET, MATTERS } from "../../fixtures/ballots";

const GROUPS = groupColumns(COLUMNS, DATASET, MATTERS);
const layout = placeColumns(GROUPS, { columnPx: 30, gapPx: 10, groupPx: 100 });

describe(placeColumns, () => {
  it("keeps every column, group by group", () => {
    expect(layout.columns).toEqual(GROUPS.flatMap(({ columns }) => columns));
    expect(layout.columns).toHaveLength(COLUMNS.length);
    expect(layout.groups.map(({ first }) => layout.columns[first])).toEqual(
      GROUPS.map(({ columns }) => columns[0]),
    );
  });

  it("gives each body room for its name, and sets it apart from the next", () => {
    const ends = layout.groups.map(({ startPx, widthPx }) => startPx + widthPx);
    expect(layout.groups.map(({ startPx }) => startPx)).toEqual([
      10,
      ...ends.slice(0, -1).map((end) => end + 10),
    ]);
    expect(layout.groups.map(({ widthPx }) => widthPx)).toEqual(
      GROUPS.map(({ columns }) => Math.max(100, columns.length * 30)),
    );
    expect(layout.widthPx).toBe((ends.at(-1) ?? 0) + 10);
  });

  it("says before each column how much room there is, so that rows can be set one cell after the other", () => {
    let edge = 0;
    for (const [place, start] of layout.startsPx.entries()) {
      edge += layout.gapsPx[place] ?? 0;
      expect(edge).toBe(start);
      edge += 30;
    }
  });

  it("places nothing where nothing was decided", () => {
    expect(placeColumns([], { columnPx: 30, gapPx: 10, groupPx: 100 })).toMatchObject({
      groups: [],
      columns: [],
      startsPx: [],
    });
  });
});
