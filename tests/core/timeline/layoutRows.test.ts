import { describe, expect, it } from "vitest";
import type { EventRecord } from "../../../src/core/domain/event";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { layoutRows, MOST_ROWS } from "../../../src/core/timeline/layoutRows";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2024, 5, 1);
const ALL = { from: Date.UTC(2004), until: Date.UTC(2025) };

function rowsOf(events: readonly Partial<EventRecord>[], viewport = ALL) {
  const dataset = makeDataset({ events });
  return layoutRows(indexLanes(dataset, dataset.events, NOW), viewport);
}

const many = (length: number, parts: Partial<EventRecord>) => Array.from({ length }, () => parts);

describe(layoutRows, () => {
  it("gives each event a row in the order of their dates, year by year", () => {
    const years = rowsOf([
      { id: "late", date: "2014-12-20" },
      { id: "first", date: "2005-12-16" },
      { id: "early", date: "2014-03-28", body: "security-council" },
    ]);
    expect(years.map(({ year, rows }) => [year, rows.map(({ key }) => key)])).toEqual([
      [2005, ["first"]],
      [2014, ["early", "late"]],
    ]);
  });

  it("counts by lane in each year when there are too many", () => {
    const years = rowsOf([
      ...many(MOST_ROWS, { date: "2014-02-17" }),
      { date: "2015", body: "security-council" },
    ]);
    expect(years.flatMap(({ rows }) => rows)).toMatchObject([
      { kind: "cluster", rung: 1, count: MOST_ROWS, canOpen: true },
      { kind: "cluster", rung: 0, count: 1, canOpen: true },
    ]);
  });

  it("cannot open a year that alone has too many", () => {
    const crowded = many(MOST_ROWS + 1, { date: "2014-02-17" });
    const years = rowsOf([...crowded, { date: "2015-01-01" }]);
    expect(years.flatMap(({ rows }) => rows)).toMatchObject([
      { key: "2014/1", canOpen: false },
      { key: "2015/1", canOpen: true },
    ]);
  });

  it("counts what lasts into a year among that year's events", () => {
    const lasting = many(MOST_ROWS, { date: "2010-01-01/2014-06-30", type: "mandate" });
    const inSight = { from: Date.UTC(2014), until: Date.UTC(2015) };
    const rows = rowsOf([...lasting, { date: "2014-02-17" }], inSight).flatMap((year) => year.rows);
    expect(rows.map(({ key, kind }) => [key, kind])).toEqual([
      ["2010/1", "cluster"],
      ["2014/1", "cluster"],
    ]);
    expect(rows[1]).toMatchObject({ canOpen: false });
  });
});

describe("layoutRows of lanes that share events", () => {
  const themes = ["accountability", "abductions"];
  const byTheme = (events: readonly Partial<EventRecord>[]) => {
    const dataset = makeDataset({ events });
    return layoutRows(indexLanes(dataset, dataset.events, NOW, "theme"), ALL).flatMap(({ rows }) => rows);
  };

  it("gives an event of several lanes one row, and tells its other lanes", () => {
    expect(
      byTheme([{ id: "both", themes }, { id: "one", themes: ["abductions"] }, { id: "none" }]),
    ).toMatchObject([
      { key: "both", rung: 0, alsoIn: [1] },
      { key: "one", rung: 1, alsoIn: [] },
      { key: "none", rung: 2, alsoIn: [] },
    ]);
  });

  it("does not take events for too many because they stand in several lanes", () => {
    expect(byTheme(many(MOST_ROWS, { themes }))).toHaveLength(MOST_ROWS);
    expect(byTheme(many(MOST_ROWS + 1, { themes }))).toMatchObject([
      { kind: "cluster", count: MOST_ROWS + 1 },
      { kind: "cluster", count: MOST_ROWS + 1 },
    ]);
  });
});
