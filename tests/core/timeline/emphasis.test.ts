import { describe, expect, it } from "vitest";
import { litEvent } from "../../../src/core/chains/litChain";
import { emphasisOf, hasLitWithin } from "../../../src/core/timeline/emphasis";
import type { ClusterMark, EventMark } from "../../../src/core/timeline/mark";
import { eventOf, makeDataset } from "../../fixtures/timeline";

const DATASET = makeDataset({
  events: [
    { id: "report", date: "2014-02-17" },
    { id: "answer", date: "2015-06-01", relations: [{ type: "responds-to", target: "report" }] },
    { id: "aside", date: "2016-06-01" },
  ],
});
const LIT = litEvent(eventOf(DATASET, "report"), "all", DATASET).events;

const PLACED = {
  key: "mark",
  lane: "general-assembly",
  rung: 1,
  xPx: 50,
  yPx: 20,
  extent: [43, 57],
} as const;
const markOf = (id: string): EventMark => ({
  ...PLACED,
  kind: "event",
  event: eventOf(DATASET, id),
  shape: "dot",
  filling: { kind: "full" },
  spread: undefined,
});
const clusterOf = (ids: readonly string[], from: number, until: number): ClusterMark => ({
  ...PLACED,
  kind: "cluster",
  count: 60,
  span: { from, until },
  events: ids.map((id) => eventOf(DATASET, id)),
});

describe(emphasisOf, () => {
  it("makes what belongs to the chain strong and everything else faint", () => {
    expect(emphasisOf(markOf("report"), LIT)).toBe("strong");
    expect(emphasisOf(markOf("answer"), LIT)).toBe("strong");
    expect(emphasisOf(markOf("aside"), LIT)).toBe("faint");
  });

  it("makes a cluster as strong as the strongest of its events", () => {
    expect(emphasisOf(clusterOf(["aside", "answer"], 0, 1), LIT)).toBe("strong");
    expect(emphasisOf(clusterOf(["aside"], 0, 1), LIT)).toBe("faint");
  });

  it("goes by the time of a cluster that does not name its events", () => {
    expect(emphasisOf(clusterOf([], Date.UTC(2015), Date.UTC(2016)), LIT)).toBe("strong");
    expect(emphasisOf(clusterOf([], Date.UTC(2016), Date.UTC(2017)), LIT)).toBe("faint");
  });
});

describe(hasLitWithin, () => {
  it("looks only at the events that are asked for", () => {
    const span = { from: Date.UTC(2014), until: Date.UTC(2015) };
    expect(hasLitWithin(span, LIT, ({ id }) => id === "report")).toBe(true);
    expect(hasLitWithin(span, LIT, ({ id }) => id === "answer")).toBe(false);
  });
});
