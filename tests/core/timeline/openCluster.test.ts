import { describe, expect, it } from "vitest";
import { MS_PER_DAY } from "../../../src/core/domain/timeSpan";
import type { ClusterMark } from "../../../src/core/timeline/mark";
import { spanOfOpened } from "../../../src/core/timeline/openCluster";

const all = { from: 0, until: 10_000 * MS_PER_DAY };

function clusterOf(from: number, until: number): ClusterMark {
  return {
    kind: "cluster",
    key: "cluster",
    lane: "lane",
    rung: 0,
    xPx: 0,
    yPx: 0,
    extent: [0, 20],
    count: 2,
    span: { from: from * MS_PER_DAY, until: until * MS_PER_DAY },
    events: [],
  };
}

describe(spanOfOpened, () => {
  it("looks closer at a cluster, with some room on both sides", () => {
    expect(spanOfOpened(clusterOf(100, 110), all)).toEqual({
      from: 96 * MS_PER_DAY,
      until: 114 * MS_PER_DAY,
    });
  });

  it("has no closer look at what happened on one day, nor where a day is all that is shown", () => {
    expect(spanOfOpened(clusterOf(100, 100.1), all)).toBeUndefined();
    expect(spanOfOpened(clusterOf(100, 100.5), { from: 0, until: MS_PER_DAY })).toBeUndefined();
  });
});
