import { describe, expect, it } from "vitest";
import { fullExtent } from "../../../src/core/filter/filterSpan";
import { countByYear } from "../../../src/core/timeline/countByYear";
import { indexLanes } from "../../../src/core/timeline/laneIndex";
import { layoutRows, MOST_ROWS } from "../../../src/core/timeline/layoutRows";
import { makeDataset } from "../../fixtures/timeline";

const NOW = Date.UTC(2026, 10, 23);

describe(countByYear, () => {
  const dataset = makeDataset({
    events: [
      { date: "2024-03-01" },
      { date: "2024-05-01", body: "security-council", type: "meeting" },
      { date: "2026-01-01" },
    ],
  });
  const lanes = indexLanes(dataset, dataset.events, NOW);

  it("stacks the events of each year, the lowest rung at the bottom", () => {
    const { bins, highest } = countByYear(lanes, fullExtent(dataset, NOW));
    expect(bins.map(({ fromYear, total }) => [fromYear, total])).toEqual([
      [2024, 2],
      [2025, 0],
      [2026, 1],
    ]);
    expect(bins[0]?.segments).toEqual([
      { rung: 1, count: 1, below: 0 },
      { rung: 0, count: 1, below: 1 },
    ]);
    expect(highest).toBe(2);
  });

  it("takes several years together rather than draw too many bins", () => {
    const wide = { from: Date.UTC(1600), until: Date.UTC(2027) };
    expect(countByYear(lanes, wide, 60).bins).toHaveLength(43);
  });
});

describe(layoutRows, () => {
  it("gives each event a row, by year, and marks the columns whose span lasts past it", () => {
    const dataset = makeDataset({
      events: [
        { id: "term", date: "2013-01-01/2015-12-31", body: "human-rights-council", type: "mandate" },
        { id: "vote", date: "2014-12-18" },
        { id: "later", date: "2016-12-18" },
      ],
    });
    const years = layoutRows(indexLanes(dataset, dataset.events, NOW), fullExtent(dataset, NOW));
    expect(years.map(({ year, rows }) => [year, rows.map(({ key }) => key)])).toEqual([
      [2013, ["term"]],
      [2014, ["vote"]],
      [2016, ["later"]],
    ]);
    expect(years.map(({ rows }) => [...(rows[0]?.lasting ?? [])])).toEqual([[2], [2], []]);
  });

  it("counts by year and lane when there are too many rows to read", () => {
    const dataset = makeDataset({
      events: Array.from({ length: MOST_ROWS + 1 }, () => ({ date: "2014-12-18" })),
    });
    const years = layoutRows(indexLanes(dataset, dataset.events, NOW), fullExtent(dataset, NOW));
    expect(years).toMatchObject([{ year: 2014, rows: [{ kind: "cluster", count: MOST_ROWS + 1 }] }]);
  });
});
