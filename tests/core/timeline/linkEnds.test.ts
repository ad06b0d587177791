import { describe, expect, it } from "vitest";
import { joinLinks, marksAtEnds } from "../../../src/core/timeline/linkEnds";
import type { ClusterMark, EventMark, Mark } from "../../../src/core/timeline/mark";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const dataset = makeDataset({
  events: [
    { id: "long-ago", date: "1990" },
    { id: "a", date: "2010" },
    { id: "b", date: "2011" },
    { id: "c", date: "2011-06" },
    { id: "filtered", date: "2012" },
    { id: "to-come", date: "2030" },
    { id: "far", date: "2031" },
  ],
});
const viewport = { from: Date.UTC(2000, 0, 1), until: Date.UTC(2020, 0, 1) };

const placed = { lane: "lane", rung: 0, xPx: 10, yPx: 10, extent: [3, 17] } as const;
const markOf = (id: string): EventMark => ({
  ...placed,
  kind: "event",
  key: id,
  event: eventOf(dataset, id),
  shape: "dot",
  filling: { kind: "full" },
  spread: undefined,
});
const cluster: ClusterMark = {
  ...placed,
  kind: "cluster",
  key: "b+c",
  count: 2,
  span: viewport,
  events: [eventOf(dataset, "b"), eventOf(dataset, "c")],
};
const marks: readonly Mark[] = [markOf("a"), cluster];

const join = (...pairs: readonly (readonly [from: string, to: string])[]) =>
  joinLinks(
    { marks, viewport },
    pairs.map(([from, to]) => ({ from: eventOf(dataset, from), to: eventOf(dataset, to) })),
  );
const inWords = (joined: ReturnType<typeof join>) =>
  joined.map(({ key, links }) => `${key} (${links.length})`);

describe(joinLinks, () => {
  it("ends at the mark of an event, alone or among others, and joins what goes the same way", () => {
    expect(inWords(join(["a", "b"], ["a", "c"]))).toEqual(["a b+c (2)"]);
  });

  it("ends at the edge of the plot for what is out of sight", () => {
    expect(inWords(join(["long-ago", "a"], ["a", "to-come"], ["a", "far"]))).toEqual([
      "before a (1)",
      "a after (2)",
    ]);
  });

  it("leaves out what no line can show", () => {
    expect(join(["b", "c"], ["long-ago", "far"], ["a", "filtered"])).toEqual([]);
  });
});

describe(marksAtEnds, () => {
  it("names each mark once, and no edge", () => {
    const joined = join(["long-ago", "a"], ["a", "b"], ["b", "to-come"]);
    expect(marksAtEnds(joined).map(({ key }) => key)).toEqual(["a", "b+c"]);
  });
});
