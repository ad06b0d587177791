/** The chains of the shipped record: what the timeline draws and what the panel lists. */
import { describe, expect, it } from "vitest";
import { linkFamily } from "../../src/core/chains/linkFamily";
import { indexRelations, neighboursOf } from "../../src/core/chains/neighbours";
import { stepChain } from "../../src/core/chains/stepChain";
import { walkChain } from "../../src/core/chains/walkChain";
import { parseTimeline } from "../../src/core/dataset/parseTimeline";
import { compileRecord } from "../../src/record/compileRecord";
import { readRecord } from "../../src/record/readRecord";

const parsed = parseTimeline(compileRecord(await readRecord("data/dprk")).timeline);
if (!parsed.ok) throw new Error("the compiled record cannot be read by the app");
const { dataset } = parsed;
const index = indexRelations(dataset);
const REACHES = [1, 2, 3, "all"] as const;

describe("a chain of the shipped record", () => {
  it.each(REACHES)(
    "lists as text the links that it draws, each once and in the same order, to %s",
    (reach) => {
      for (const event of dataset.events) {
        const { steps, links } = walkChain(dataset, event, reach, index);
        const listed = steps.flatMap((step) => step.links);
        expect(listed).toEqual(links);
        expect(new Set(listed.map(({ from, to }) => `${from.id} ${to.id}`)).size).toBe(links.length);
        const named = new Set([event, ...steps.map((step) => step.event)]);
        expect(links.every(({ from, to }) => named.has(from) && named.has(to))).toBe(true);
        expect(steps.every((step) => step.links.length > 0)).toBe(true);
      }
    },
  );

  it("has at one step what an event builds on and what it led to, in that order", () => {
    for (const event of dataset.events) {
      const { buildsOn, ledTo } = neighboursOf(dataset, event, index);
      const { steps } = walkChain(dataset, event, 1, index);
      expect(steps.map((step) => step.event)).toEqual(
        [...buildsOn, ...ledTo].map((related) => related.event),
      );
    }
  });

  it("leads by its steps forward and back in time", () => {
    for (const event of dataset.events) {
      const next = stepChain(dataset, event, "forward", index);
      const before = stepChain(dataset, event, "back", index);
      expect(next?.extent.from ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(event.extent.from);
      expect(before?.extent.from ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(event.extent.from);
    }
  });

  it("has links of every family, so that the styles of its lines say something", () => {
    const families = dataset.events.flatMap(({ relations = [] }) =>
      relations.map(({ type }) => linkFamily(type)),
    );
    expect([...new Set(families)].toSorted()).toEqual(["acts", "background", "repeats"]);
  });
});
